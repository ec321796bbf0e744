import type { ComponentChildren } from "preact";
import type { IsoDay } from "../../../src/values/dates.ts";
import { StatePage } from "../../ui/state-page.tsx";
import { useWords } from "../../ui/words-context.ts";
import { inGroups } from "./gap-groups.ts";
import { GapRow } from "./gap-row.tsx";
import type { OpenDeal } from "./open-deal.ts";
import { ShowMore } from "./show-more.tsx";
import type { Gaps } from "./use-gaps.ts";
import type { StageName } from "./use-stage-names.ts";
import "./deal-lists.css";

type Props = {
  found: Gaps;
  today: IsoDay;
  stageName: StageName;
  onOpen: OpenDeal;
  onMore: () => void;
  /** Of what is no deal's, and can wait. */
  reminder?: ComponentChildren;
};

/** Open deals with something due, the late ones first, then by the day they are needed. */
export function GapList({ found: { rows, total }, today, stageName, onOpen, onMore, reminder }: Props) {
  const words = useWords();
  if (rows.length === 0)
    return (
      <main class="list-page">
        <StatePage icon="check" tone="done" title={words("gaps_none")}>
          <p>{words("gaps_none_hint")}</p>
        </StatePage>
        {reminder}
      </main>
    );
  return (
    <main class="list-page">
      <header class="list-head">
        <h1>{words("gaps_title")}</h1>
        <p>{words.count("gaps_count", total)}</p>
      </header>
      {reminder}
      {inGroups(rows, today).map(({ group, rows: some }) => (
        <section key={group} class="list-group" aria-labelledby={`gaps-${group}`}>
          <h2 id={`gaps-${group}`} class={`list-group-${group}`}>
            {words(`gaps_group_${group}`)}
          </h2>
          <ul>
            {some.map((row) => (
              <GapRow key={row.checklist} {...{ row, today, stageName, onOpen }} />
            ))}
          </ul>
        </section>
      ))}
      {rows.length < total && <ShowMore shown={rows.length} onMore={onMore} />}
    </main>
  );
}
