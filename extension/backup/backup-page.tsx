import type { BackupState } from "../../src/backup/reminder.ts";
import { useWords } from "../ui/words-context.ts";
import { FolderSection } from "./folder-section.tsx";
import { RestoreSection } from "./restore-section.tsx";
import { SaveSection } from "./save-section.tsx";
import "./backup.css";

export type State = BackupState & { reminds: boolean };

/** Everything outside the browser, and back. */
export function BackupPage({ state }: { state: State }) {
  const words = useWords();
  return (
    <main class="backup">
      <h1>{words("backup_title")}</h1>
      <p class="backup-lead">{words("backup_lead")}</p>
      <SaveSection state={state} />
      <FolderSection />
      <RestoreSection />
    </main>
  );
}
