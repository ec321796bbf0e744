import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { UndoProvider } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { PackageList } from "./package-list.tsx";
import { usePackages } from "./use-packages.ts";
import "./packages.css";

/** Which of the customer's goods travel in which package: each gets a label of its own. */
export function PackagesDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { arranged, nothing, problem, change } = usePackages();
  const empty = nothing || arranged?.packages.length === 0;
  return (
    <Dialog title={words("packages_title")} onClose={onClose}>
      <UndoProvider>
        {problem && (
          <Notice tone="bad" icon="warning" role="alert">
            {problemText(problem, words)}
          </Notice>
        )}
        {empty && <p>{words("packages_nothing")}</p>}
        {arranged && !empty && <PackageList arranged={arranged} change={change} />}
      </UndoProvider>
    </Dialog>
  );
}
