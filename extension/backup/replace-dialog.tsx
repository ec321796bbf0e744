import type { MergeReport } from "../storage/backup/merging.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useWords } from "../ui/words-context.ts";

type Props = { report: MergeReport; onReplace: () => void; onClose: () => void };

/** What will be gone, and that it is saved first. */
export function ReplaceDialog({ report: { deals, conflicts }, onReplace, onClose }: Props) {
  const words = useWords();
  const older = deals.ahead + conflicts.length;
  return (
    <Dialog title={words("backup_replace_title")} onClose={onClose}>
      <ul class="backup-gone">
        {deals.onlyHere > 0 && <li>{words.count("backup_gone_deals", deals.onlyHere)}</li>}
        {older > 0 && <li>{words.count("backup_gone_newer", older)}</li>}
        <li>{words("backup_gone_rest")}</li>
      </ul>
      <p>{words("backup_replace_saves")}</p>
      <div class="dialog-foot">
        <Button onClick={onClose}>{words("ui_cancel")}</Button>
        <Button tone="danger" onClick={onReplace}>
          {words("backup_replace_now")}
        </Button>
      </div>
    </Dialog>
  );
}
