import { recordFacts } from "../../crm/record.ts";
import type { Playbook } from "../playbook.ts";
import { error, type PlaybookCheck, type PlaybookProblem } from "./problem.ts";
import { lost, lostOptions } from "./references.ts";

/** Answers taken from the record into columns or options that are not there. */
export const prefills: PlaybookCheck = (playbook) =>
  playbook.fields.flatMap(({ id, label, department, prefill }): PlaybookProblem[] => {
    const at = { department, field: id };
    if (!prefill) return [];
    if ("lines" in prefill) {
      const columns = Object.keys(prefill.lines).map((column) => `${id}.${column}`);
      return lost(playbook, columns, label, at);
    }
    if (!("suggest" in prefill)) return [];
    return lostOptions(
      playbook,
      id,
      prefill.suggest.map(({ option }) => option),
      label,
      at,
    );
  });

/** Kept for departments that are not there, a fact is seen by nobody; misspelt, a price is seen by everybody. */
export const recordReaders: PlaybookCheck = ({ recordReaders: facts, departments }: Playbook) => {
  const known = new Set(departments.map(({ id }) => id));
  return Object.entries(facts).flatMap(([fact, readers]) => [
    ...(recordFacts.includes(fact) ? [] : [error("missing-fact", {}, fact)]),
    ...readers
      .filter((reader) => !known.has(reader))
      .map((reader) => error("missing-reader", {}, fact, reader)),
  ]);
};
