import type { Contestant } from "./contestant.ts";
import { holds, noSummary, tally } from "./oracle.ts";
import type { Cells, Item } from "./spec.ts";

/** What one tight pass over everything costs: the floor that every time is compared with, in the same process. */
export const fullPass: Contestant = {
  name: "floor: full pass, by hand",
  prepare: (spec) => spec,
  load(_config, spec, given) {
    const wire = (items: (Item & { department?: string })[]) => {
      const at = new Map(items.map(({ id }, index) => [id, index]));
      return items.map((item) => ({
        item,
        department: item.department ?? "items",
        terms: item.when?.map((term) => ({ term, at: at.get(term.field) as number })),
      }));
    };
    const questions = wire(spec.questions);
    const columns = wire(spec.columns);
    const answers = structuredClone(given);
    const asked = new Uint8Array(Math.max(questions.length, columns.length));
    const summary = () => {
      const result = noSummary(spec);
      const pass = (wired: typeof questions, cells: Cells): void => {
        for (let index = 0; index < wired.length; index++) {
          const { item, department, terms } = wired[index] as (typeof wired)[number];
          let open = 1;
          if (terms)
            for (const { term, at } of terms)
              if (!asked[at] || !holds(term, cells[term.field])) {
                open = 0;
                break;
              }
          asked[index] = open;
          if (open) tally(result, department, item, cells[item.id]);
        }
      };
      pass(questions, answers.fields);
      for (const row of answers.rows) pass(columns, row);
      return result;
    };
    return {
      summary,
      change({ id, value, row }) {
        const cells = row === undefined ? answers.fields : (answers.rows[row] as Cells);
        cells[id] = value;
        return summary();
      },
    };
  },
};
