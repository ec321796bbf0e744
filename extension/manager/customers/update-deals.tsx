import { useState } from "preact/hooks";
import { dealUpdates } from "../../storage/profile-updates.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { UpdatePreview } from "./update-preview.tsx";
import { useLive } from "./use-live.ts";

/** Open deals that say otherwise than the profile does now: offered, never done by itself. */
export function UpdateDeals({ account, name }: { account: string; name: string }) {
  const words = useWords();
  const updates = useLive(() => dealUpdates(account), account);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  if (updates.state === "reading") return null;
  if (updates.state === "failed")
    return (
      <Notice tone="bad" icon="warning" role="alert">
        {problemText(updates.problem, words)}
      </Notice>
    );
  const deals = updates.value;
  return (
    <>
      <p role="status" class="updated">
        {done !== null && words.count("customers_updated", done)}
      </p>
      {deals.length > 0 && !open && (
        <Notice
          tone="info"
          icon="changed"
          actions={
            <Button
              onClick={() => {
                setDone(null);
                setOpen(true);
              }}
            >
              {words.count("customers_update", deals.length)}
            </Button>
          }
        >
          {words.count("customers_differ", deals.length, name)}
        </Notice>
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
    </>
  );
}
