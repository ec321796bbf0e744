import { useEffect } from "preact/hooks";
import { TroublePage } from "../setup/trouble-page.tsx";
import { usePolicy } from "../setup/under-policy.tsx";
import { useSettings } from "../setup/use-settings.ts";
import type { NoLabels } from "../storage/labels.ts";
import { StatePage } from "../ui/state-page.tsx";
import { useHash } from "../ui/use-hash.ts";
import { useWords } from "../ui/words-context.ts";
import { firstChoice } from "./choice.ts";
import { LabelsPage } from "./labels-page.tsx";
import { useLabels } from "./use-labels.ts";

/** `onStarted`: what goes wrong from now on is shown by the page itself. */
export function App({ onStarted }: { onStarted: () => void }) {
  const words = useWords();
  const policy = usePolicy();
  const { read, problem } = useLabels(useHash(), words);
  const { settings, problem: settingsProblem, change } = useSettings();
  const wrong = problem ?? settingsProblem;
  const ready = read !== null && settings !== null && policy !== null;
  useEffect(() => {
    if (ready || wrong) onStarted();
  }, [ready, wrong]);
  if (wrong) return <TroublePage title={words("labels_problem")} problem={wrong} />;
  if (!ready) return <main aria-busy="true" />;
  if (read.state !== "labels") return <NoLabelsPage why={read.state} name={read.name} />;
  return (
    <LabelsPage
      name={read.name}
      labels={read.labels}
      remembered={firstChoice(settings.labels, policy.policy.paper, words.language)}
      onChoice={(choice) => change("labels", () => choice)}
    />
  );
}

function NoLabelsPage({ why, name }: { why: NoLabels; name: string }) {
  const words = useWords();
  const key = why.replace("-", "_");
  return (
    <main>
      <StatePage icon="page" title={words(`labels_${key}`)}>
        {name && <p>{name}</p>}
        <p>{words(`labels_${key}_why`)}</p>
      </StatePage>
    </main>
  );
}
