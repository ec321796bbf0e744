import { useEffect, useRef, useState } from "preact/hooks";
import { dealUpdates } from "../../storage/profile-updates.ts";
import { useKeptFocus } from "../../ui/keep-focus.ts";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { UpdateOffer } from "./update-offer.tsx";
import { UpdatePreview } from "./update-preview.tsx";
import { useLive } from "./use-live.ts";

/** Open deals that say otherwise than the profile does now: offered, never done by itself. */
export function UpdateDeals({ account, name }: { account: string; name: string }) {
  const words = useWords();
  const updates = useLive(() => dealUpdates(account), account);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const element = useRef<HTMLDivElement>(null);
  useKeptFocus(element, open);
  const deals = updates.state === "read" ? updates.value : [];
  useEffect(() => {
    // Another window did it: what differs next is offered, not opened.
    if (deals.length === 0) setOpen(false);
  }, [deals.length]);
  useEffect(() => {
    // The list went away with the focus in it.
    if (done !== null) said.current?.focus();
  }, [done]);
  if (updates.state === "failed")
    return (
      <Notice tone="bad" icon="warning" role="alert">
        {problemText(updates.problem, words)}
      </Notice>
    );
  return (
    <div ref={element} class="update-deals">
      <p ref={said} role="status" class="updated" tabIndex={-1}>
        {done !== null && words.count("customers_updated", done)}
      </p>
      {deals.length > 0 && !open && (
        <UpdateOffer
          deals={deals.length}
          name={name}
          onOpen={() => {
            setDone(null);
            setOpen(true);
          }}
        />
      )}
      {deals.length > 0 && open && (
        <UpdatePreview
          deals={deals}
          onDone={(updated) => {
            setOpen(false);
            setDone(updated);
          }}
        />
      )}
    </div>
  );
}
