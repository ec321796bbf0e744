import { useEffect } from "preact/hooks";
import { useSettings } from "../setup/use-settings.ts";
import { problemText } from "../ui/problem-text.ts";
import { ReloadPage } from "../ui/reload-page.tsx";
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
    <ReloadPage title={words("welcome_problem")}>
      <p role="alert">{problemText(problem, words)}</p>
    </ReloadPage>
  );
}
