import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../src/values/result.ts";
import { TroublePage } from "../setup/trouble-page.tsx";
import { backupState } from "../storage/backup/last-backup.ts";
import { deleteLeftOver } from "../storage/backup/left-over.ts";
import { live, onDatabaseChanged } from "../storage/live.ts";
import { openStorage } from "../storage/open-storage.ts";
import { useWords } from "../ui/words-context.ts";
import { BackupPage, type State } from "./backup-page.tsx";

/** `onStarted`: what goes wrong from now on is shown by the page itself. */
export function App({ onStarted }: { onStarted: () => void }) {
  const words = useWords();
  const { state, problem } = useBackupState();
  useEffect(() => {
    if (state || problem) onStarted();
  }, [state === null, problem]);
  if (problem) return <TroublePage title={words("backup_problem")} problem={problem} />;
  return state ? <BackupPage state={state} /> : <main aria-busy="true" />;
}

/** When the last backup was saved and what there is to save, live. */
function useBackupState() {
  const [state, setState] = useState<State | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    void openStorage().then((opened) => {
      if (!opened.ok) return setProblem(opened.problem);
      onDatabaseChanged(setProblem);
      stop = live(backupState, setState, setProblem);
      void deleteLeftOver();
    });
    return () => stop?.();
  }, []);
  return { state, problem };
}
