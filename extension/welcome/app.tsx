import { useEffect } from "preact/hooks";
import { TroublePage } from "../setup/trouble-page.tsx";
import { useSettings } from "../setup/use-settings.ts";
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
  return <TroublePage title={words("welcome_problem")} problem={problem} />;
}
