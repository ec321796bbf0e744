import type { Choice } from "../../src/backup/merge/merge-chain.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import { answerText } from "../../src/checklist/answer-text.ts";
import { profileNote } from "../../src/checklist/history-words.ts";
import { rowsIn } from "../../src/checklist/row-state.ts";
import { storedText } from "../../src/field-kinds/field-kind.ts";
import type { Arrangement } from "../../src/inbound/packages.ts";
import type { CompiledPlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Words } from "../../src/values/words.ts";
import type { Conflict } from "../storage/backup/merging.ts";
import { readPlaybook } from "../storage/playbooks.ts";
import { rowLines, rowName, tableLines } from "./table-words.ts";

/** What a conflict is about, and a value of it, as a person reads them. */
export type ConflictWords = {
  about(conflict: Conflict, words: Words): string;
  /** Line by line: a table has many. */
  value(conflict: Conflict, of: Choice, words: Words): string[];
};

/** Reads the versions of the playbook whose questions are asked about. One that cannot be read leaves the questions' ids. */
export async function conflictWords(conflicts: Conflict[]): Promise<ConflictWords> {
  const numbers = new Set(conflicts.map(({ playbook }) => playbook ?? undefined));
  const playbooks = new Map<number | undefined, CompiledPlaybook>();
  for (const number of numbers) {
    const read = await readPlaybook(number);
    if (read.ok) playbooks.set(number, read.value);
  }
  const fieldOf = ({ playbook, field }: Conflict) =>
    playbooks.get(playbook ?? undefined)?.playbook.fields.find(({ id }) => id === field);
  return {
    about: (conflict, words) => {
      if (conflict.kind === "version") return words("backup_version", conflict.of);
      if (conflict.kind === "packages") return words("backup_packages");
      if (conflict.field === profileNote) return words("history_profile_note");
      const field = fieldOf(conflict);
      const { ours, theirs, row } = conflict;
      if (!field || row === undefined) return field?.label ?? conflict.field;
      return [field.label, rowName(field, ours.value, theirs.value, words)].filter(Boolean).join(" · ");
    },
    value: (conflict, of, words) => {
      const { value } = conflict[of];
      const other = conflict[of === "ours" ? "theirs" : "ours"].value;
      const field = fieldOf(conflict);
      if (field && conflict.row !== undefined) return rowLines(field, value, other, words);
      if (value === null || value === "") return [words("drift_nothing")];
      if (conflict.kind === "version") return [String(value)];
      if (conflict.kind === "packages")
        return [words.count("backup_packages_count", (value as Arrangement).packages.length)];
      if (!field) return [storedText(value)];
      const rows = rowsIn(value);
      return rows && field.columns
        ? tableLines(field, rows, rowsIn(other) ?? [], words)
        : [answerText(field, value as Answer, words)];
    },
  };
}
