import type { MarkedPart } from "../../../src/search/marks.ts";
import type { FoundDeal } from "../../storage/search/found-deals.ts";
import { useWords } from "../../ui/words-context.ts";
import type { StageName } from "./use-stage-names.ts";

type Props = { deal: FoundDeal; id: string; active: boolean; stageName: StageName; onOpen: () => void };

/** One deal found, and where: the words that were found are marked. */
export function FoundRow({ deal, id, active, stageName, onOpen }: Props) {
  const words = useWords();
  const { summary, name, account, lines } = deal;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken in the box, where the focus stays
    <div id={id} role="option" aria-selected={active} tabIndex={-1} class="deal-row" onClick={onOpen}>
      <span class="deal-row-name" dir="auto">
        {summary.name ? <Marked parts={name} /> : words("panel_no_name")}
      </span>
      <span class="deal-row-due">{summary.due > 0 && words.count("panel_recent_due", summary.due)}</span>
      <span class="deal-row-account" dir="auto">
        <Marked parts={account} />
      </span>
      <span class="deal-row-stage">{stageName(summary.stage)}</span>
      {lines.map(({ place, label, parts }) => (
        <span key={place} class="deal-row-found">
          {label ?? words(`search_place_${place}`)}:{" "}
          <bdi>
            <Marked parts={parts} />
          </bdi>
        </span>
      ))}
    </div>
  );
}

const Marked = ({ parts }: { parts: MarkedPart[] }) => (
  <>{parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
);
