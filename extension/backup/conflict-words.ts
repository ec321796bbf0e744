import type { Answer } from "../../src/checklist/answer.ts";
import { answerText } from "../../src/checklist/answer-text.ts";
import { profileNote } from "../../src/checklist/history-words.ts";
import { storedText } from "../../src/field-kinds/field-kind.ts";
import type { Arrangement } from "../../src/inbound/packages.ts";
import type { CompiledPlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Words } from "../../src/values/words.ts";
import type { Conflict } from "../storage/backup/merging.ts";
import { readPlaybook } from "../storage/playbooks.ts";

/** What a conflict is about, and a value of it, as a person reads them. */
export type ConflictWords = {
  about(conflict: Conflict, words: Words): string;
  value(conflict: Conflict, value: unknown, words: Words): string;
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
      return fieldOf(conflict)?.label ?? conflict.field;
    },
    value: (conflict, value, words) => {
      if (value === null || value === "") return words("drift_nothing");
      if (conflict.kind === "version") return String(value);
      if (conflict.kind === "packages")
        return words.count("backup_packages_count", (value as Arrangement).packages.length);
      const field = fieldOf(conflict);
      return field ? answerText(field, value as Answer, words) : storedText(value);
    },
  };
}
