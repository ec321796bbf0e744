import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { Comparison } from "./comparison.tsx";
import type { Step } from "./use-restore.ts";

/** What came of it. */
export function Done({ step }: { step: Extract<Step, { kind: "done" }> }) {
  const words = useWords();
  if (step.how === "replaced")
    return (
      <Notice tone="done" icon="check" role="status" title={words("backup_replaced")}>
        <p>{words("backup_replaced_saved", step.saved)}</p>
      </Notice>
    );
  return (
    <>
      <Notice tone="done" icon="check" role="status" title={words("backup_merged")}>
        <p>{words.count("backup_merged_answers", step.report.answers)}</p>
      </Notice>
      <Comparison title={words("backup_did")} report={step.report} />
    </>
  );
}
