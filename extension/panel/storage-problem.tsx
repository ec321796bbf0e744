import type { Problem } from "../../src/values/result.ts";
import { RescueButton } from "../setup/rescue-button.tsx";
import { mayPass } from "../storage/reopen.ts";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";
import { ProblemPage } from "./front-page.tsx";

/** Deals cannot be read at all: by what went wrong, in the rep's words. */
export function StorageProblem({ problem }: { problem: Problem }) {
  const words = useWords();
  const kind = problem.code.startsWith("playbook-")
    ? "playbook"
    : problem.code === "database-newer"
      ? "newer"
      : problem.code === "database-restored"
        ? "restored"
        : "database";
  return (
    <ProblemPage
      title={words(`panel_problem_${kind}`)}
      text={problemText(problem, words)}
      kept={kind !== "restored"}
      goesOn={mayPass(problem)}
    >
      {kind !== "restored" && <RescueButton />}
    </ProblemPage>
  );
}
