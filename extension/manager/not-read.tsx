import type { Problem } from "../../src/values/result.ts";
import { RescueButton } from "../setup/rescue-button.tsx";
import { dropDraft } from "../storage/draft.ts";
import { Button } from "../ui/button.tsx";
import { problemText } from "../ui/problem-text.ts";
import { StatePage } from "../ui/state-page.tsx";
import { useWords } from "../ui/words-context.ts";

/** The playbook could not be read: what happened, that nothing is lost, and what to do. */
export function NotRead({ problem }: { problem: Problem }) {
  const words = useWords();
  const broken = problem.code === "draft-broken";
  const dropAndReload = async (): Promise<void> => {
    if ((await dropDraft()).ok) location.reload();
  };
  const newer = problem.code === "database-newer" || problem.code === "playbook-newer";
  return (
    <StatePage
      icon="disk"
      tone="bad"
      title={words(newer ? "manager_newer_title" : "manager_not_read_title")}
      actions={
        <>
          <Button tone="main" onClick={() => location.reload()}>
            {words("manager_read_again")}
          </Button>
          {broken && (
            <Button tone="danger" onClick={dropAndReload}>
              {words("manager_drop_draft")}
            </Button>
          )}
        </>
      }
    >
      <p role="alert">{problemText(problem, words)}</p>
      <RescueButton />
      <p>{words(newer ? "manager_newer_help" : "manager_not_read_help")}</p>
    </StatePage>
  );
}
