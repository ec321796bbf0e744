import { useState } from "preact/hooks";
import type { Choice } from "../../src/backup/merge/merge-chain.ts";
import type { Backup } from "../../src/backup/read-backup.ts";
import { failed, ok, type Problem, type Result } from "../../src/values/result.ts";
import { putBackJournal } from "../platform/journal.ts";
import type { MergeReport } from "../storage/backup/merging.ts";
import { openBackup } from "../storage/backup/open-backup.ts";
import { mergeBackup, rehearseMerge, replaceByBackup } from "../storage/backup/restore.ts";
import { type ConflictWords, conflictWords } from "./conflict-words.ts";
import { saveBackup } from "./use-saving.ts";

export type Shown = {
  kind: "shown";
  name: string;
  backup: Backup;
  report: MergeReport;
  asked: ConflictWords;
  /** What was chosen before something changed here and it had to be shown once more. */
  chosen?: ReadonlyMap<string, Choice>;
};
export type Step =
  | { kind: "none" }
  | { kind: "reading"; name: string }
  | Shown
  | { kind: "restoring" }
  | { kind: "done"; how: "merged"; report: MergeReport }
  | { kind: "done"; how: "replaced"; saved: string }
  | { kind: "failed"; name: string; problem: Problem };

/** Nobody's backup is longer. */
const largest = 1_000_000_000;

/** One file, from being chosen to what came of it. */
export function useRestore() {
  const [step, setStep] = useState<Step>({ kind: "none" });
  const run = async (name: string, work: () => Promise<Result<Step>>): Promise<void> => {
    const done = await work();
    setStep(done.ok ? done.value : { kind: "failed", name, problem: done.problem });
  };
  return {
    step,
    close: () => setStep({ kind: "none" }),
    open(file: File): Promise<void> {
      setStep({ kind: "reading", name: file.name });
      return run(file.name, () => read(file));
    },
    merge({ name, backup, report }: Shown, choices: ReadonlyMap<string, Choice>): Promise<void> {
      setStep({ kind: "restoring" });
      return run(name, async () => {
        const merged = await mergeBackup(backup, choices, report);
        if (isMeanwhile(merged)) return show(name, backup, choices);
        if (!merged.ok) return merged;
        await putBackJournal(backup.journal);
        return ok({ kind: "done", how: "merged", report: merged.value });
      });
    },
    /** After everything that is here was saved. */
    replace({ name, backup }: Shown): Promise<void> {
      setStep({ kind: "restoring" });
      return run(name, async () => {
        const saved = await savedAndReplaced(backup);
        if (!saved.ok) return saved;
        await putBackJournal(backup.journal);
        return ok({ kind: "done", how: "replaced", saved: saved.value });
      });
    },
  };
}

export type Restore = ReturnType<typeof useRestore>;

const isMeanwhile = (done: Result<unknown>): boolean => !done.ok && done.problem.code === "backup-meanwhile";

/** Another window may go on working between the two: then what it did is saved first, too. */
async function savedAndReplaced(backup: Backup, tries = 3): Promise<Result<string>> {
  const saved = await saveBackup();
  if (!saved.ok) return saved;
  const replaced = await replaceByBackup(backup, saved.value.manifest);
  if (isMeanwhile(replaced) && tries > 1) return savedAndReplaced(backup, tries - 1);
  return replaced.ok ? ok(saved.value.name) : replaced;
}

async function read(file: File): Promise<Result<Step>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const backup = await openBackup(bytes.value);
  return backup.ok ? show(file.name, backup.value) : backup;
}

async function show(
  name: string,
  backup: Backup,
  chosen?: ReadonlyMap<string, Choice>,
): Promise<Result<Step>> {
  const report = await rehearseMerge(backup);
  if (!report.ok) return report;
  const asked = await conflictWords(report.value.conflicts);
  return ok({ kind: "shown", name, backup, report: report.value, asked, ...(chosen && { chosen }) });
}

async function bytesOf(file: File): Promise<Result<Uint8Array>> {
  if (file.size > largest) return failed("backup-large");
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder, or a file that was moved away meanwhile.
    return failed("backup-unreadable");
  }
}
