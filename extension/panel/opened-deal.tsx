import { useEffect, useRef } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { StatePage } from "../ui/state-page.tsx";
import { useWords } from "../ui/words-context.ts";
import { StoredDeal } from "./stored-deal.tsx";
import { useStoredChecklist } from "./use-stored-checklist.ts";

type Props = { dealKey: string; onBack: () => void };

/** A deal opened from a list. It says so for as long as it is open: the page in front is another. */
export function OpenedDeal({ dealKey, onBack }: Props) {
  const words = useWords();
  const stored = useStoredChecklist(dealKey, true);
  const opened = useRef<HTMLDivElement>(null);
  // The row that was pressed is gone with its list.
  useEffect(() => opened.current?.focus(), [dealKey]);
  const url = stored?.record.url ?? "";
  return (
    <>
      <div ref={opened} class="opened" role="status" tabIndex={-1}>
        <p>{words("panel_opened")}</p>
        {/* The address came from a page: only ever a web address. */}
        {/^https?:\/\//.test(url) && (
          <a href={url} target="_blank" rel="noreferrer">
            {words("panel_open_its_page")}
          </a>
        )}
        <Button tone="quiet" onClick={onBack}>
          {words("panel_back_to_page")}
        </Button>
      </div>
      {stored && <StoredDeal key={dealKey} stored={stored} />}
      {stored === null && (
        <main class="front-page">
          <StatePage icon="search" title={words("panel_deal_gone")} />
        </main>
      )}
    </>
  );
}
