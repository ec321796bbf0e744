import type { ChainBreak } from "../../../src/checklist/history.ts";
import { breakWords } from "../../../src/checklist/history-words.ts";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";

/** Named here; all of them stand in the list, each in its place. */
const mostNamed = 3;

/** Whether anything was changed or taken out elsewhere; null: still being checked. */
export function ChainSign({ breaks }: { breaks: ChainBreak[] | null }) {
  const words = useWords();
  if (breaks && breaks.length > 0)
    return (
      <Notice tone="bad" icon="warning" title={words("history_broken")} role="alert">
        {breaks.slice(0, mostNamed).map((one) => (
          <p key={one.from}>{breakWords(one, words)}</p>
        ))}
        {breaks.length > mostNamed && <p>{words.count("panel_more", breaks.length - mostNamed)}</p>}
      </Notice>
    );
  return (
    <p class={breaks ? "history-whole" : "history-checking"} role="status">
      <Icon name={breaks ? "check" : "clock"} />
      {words(breaks ? "history_whole" : "history_checking")}
    </p>
  );
}
