import type { Playbook } from "../playbook/playbook.ts";
import type { Words } from "../values/words.ts";
import { factPath, printedFacts } from "./packet-drift.ts";

/** Something whose changes on the page are said, and as what it is kept in the settings when they are not. */
export type Watchable = { name: string; label: string };

/** Everything a page fills in or a packet prints; of a table also the columns that somebody stopped watching. */
export function watchable(playbook: Playbook, unwatched: readonly string[], words: Words): Watchable[] {
  const facts = printedFacts.map((fact) => ({ name: factPath(fact), label: words(`drift_fact_${fact}`) }));
  const questions = playbook.fields.flatMap(({ id, label, prefill, columns = [] }): Watchable[] => {
    if (!prefill || !("from" in prefill || "lines" in prefill)) return [];
    const stopped = columns.filter((column) => unwatched.includes(`${id}/${column.id}`));
    return [
      { name: id, label },
      ...stopped.map((column) => ({
        name: `${id}/${column.id}`,
        label: words("drift_cell", column.label, label),
      })),
    ];
  });
  return [...facts, ...questions];
}
