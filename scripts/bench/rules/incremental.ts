import type { Contestant } from "./contestant.ts";
import { type Counts, holds, isEmpty, isInvalid, noSummary } from "./oracle.ts";
import type { CellValue, Item, Term } from "./spec.ts";

type Node = {
  item: Item;
  counts: Counts;
  value: CellValue | undefined;
  asked: boolean;
  empty: boolean;
  invalid: boolean;
  terms: { term: Term; gate: Node }[];
  dependents: Node[];
};

/** As fast as it gets: who depends on whom is wired once, and counters are moved in place. */
export const incremental: Contestant = {
  name: "floor: incremental, by hand",
  prepare: (spec) => spec,
  load(_config, spec, answers) {
    const summary = noSummary(spec);
    const count = ({ asked, item, empty, invalid, counts }: Node, by: 1 | -1): void => {
      if (!asked) return;
      for (const one of [summary.total, counts]) {
        one.visible += by;
        if (item.required) {
          one.required += by;
          if (empty) one.missing += by;
        }
        if (invalid) one.invalid += by;
      }
    };
    const look = (node: Node): void => {
      const asked = node.terms.every(({ term, gate }) => gate.asked && holds(term, gate.value));
      if (asked === node.asked) return;
      count(node, -1);
      node.asked = asked;
      count(node, 1);
      node.dependents.forEach(look);
    };
    const set = (node: Node, value: CellValue | undefined): void => {
      count(node, -1);
      node.value = value;
      node.empty = isEmpty(value);
      node.invalid = value !== undefined && !node.empty && isInvalid(node.item, value);
      count(node, 1);
      node.dependents.forEach(look);
    };
    const wire = (items: (Item & { department?: string })[], cells: Record<string, CellValue>) => {
      const nodes = new Map<string, Node>();
      for (const item of items) {
        const counts = summary.of[item.department ?? "items"] as Counts;
        const state = { asked: false, empty: true, invalid: false };
        const node: Node = { item, counts, value: undefined, ...state, terms: [], dependents: [] };
        node.terms = (item.when ?? []).map((term) => ({ term, gate: nodes.get(term.field) as Node }));
        for (const { gate } of node.terms) gate.dependents.push(node);
        nodes.set(item.id, node);
        set(node, cells[item.id]);
        look(node);
      }
      return nodes;
    };
    const questions = wire(spec.questions, answers.fields);
    const rows = answers.rows.map((row) => wire(spec.columns, row));
    return {
      summary: () => summary,
      change({ id, value, row }) {
        set((row === undefined ? questions : rows[row])?.get(id) as Node, value);
        return summary;
      },
    };
  },
};
