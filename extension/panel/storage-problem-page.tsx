import type { ComponentChildren } from "preact";
import type { Problem } from "../../src/values/result.ts";
import { mayPass } from "../storage/reopen.ts";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";
import { ProblemPage } from "./front-page.tsx";

/** Deals cannot be read at all: by what went wrong, in the rep's words. `rescue`: what saves what can be read all the same. */
export function StorageProblemPage({ problem, rescue }: { problem: Problem; rescue: ComponentChildren }) {
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
      kept={words(kind === "restored" ? "panel_restored_kept" : "panel_nothing_lost")}
      goesOn={mayPass(problem)}
    >
      {kind !== "restored" && rescue}
    </ProblemPage>
  );
}
