import { useEffect } from "preact/hooks";
import { useSettings } from "../setup/use-settings.ts";
import { Button } from "../ui/button.tsx";
import { problemText } from "../ui/problem-text.ts";
import { StatePage } from "../ui/state-page.tsx";
import { useWords } from "../ui/words-context.ts";
import { WelcomePage } from "./welcome-page.tsx";

/** `onStarted`: what goes wrong from now on is shown by the page itself. */
export function App({ onStarted }: { onStarted: () => void }) {
  const words = useWords();
  const stored = useSettings();
  const { settings, problem } = stored;
  useEffect(() => {
    if (settings || problem) onStarted();
  }, [settings === null, problem]);
  if (settings) return <WelcomePage {...stored} settings={settings} />;
  if (!problem) return <main aria-busy="true" />;
  return (
    <main>
      <StatePage
        icon="disk"
        tone="bad"
        title={words("welcome_problem")}
        actions={
          <Button tone="main" onClick={() => location.reload()}>
            {words("ui_reload")}
          </Button>
        }
      >
        <p role="alert">{problemText(problem, words)}</p>
      </StatePage>
    </main>
  );
}
