import type { Problem } from "../../src/values/result.ts";
import { mayPass } from "../storage/reopen.ts";
import { problemText } from "../ui/problem-text.ts";
import { ReloadButton } from "../ui/reload-page.tsx";
import { StatePage } from "../ui/state-page.tsx";
import { useWords } from "../ui/words-context.ts";
import { RescueButton } from "./rescue-button.tsx";

/** In place of a page whose data cannot be had: what is the matter, to try once more, and what saves what can be read all the same. */
export function TroublePage({ title, problem }: { title: string; problem: Problem }) {
  const words = useWords();
  const isRestored = problem.code === "database-restored";
  return (
    <main>
      <StatePage
        icon="disk"
        tone="bad"
        title={title}
        actions={
          <>
            <ReloadButton />
            {!isRestored && <RescueButton />}
          </>
        }
      >
        <p role="alert">{problemText(problem, words)}</p>
        {!isRestored && <p>{words("panel_nothing_lost")}</p>}
        {mayPass(problem) && <p>{words("panel_goes_on")}</p>}
      </StatePage>
    </main>
  );
}
