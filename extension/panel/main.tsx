import { watchStartup } from "../ui/startup-error.ts";
import "../platform/no-eval.ts";
import "../ui/base.css";
import { render } from "preact";
import { browserWords } from "../platform/locale.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { WordsProvider } from "../ui/words-context.ts";
import { App } from "./app.tsx";
import { tellPanelOpen } from "./tell-panel-open.ts";

const root = document.getElementById("root") as HTMLElement;
const { started } = watchStartup(root);
// On its way before anything is drawn; until it is here a failure is a failed start.
const joined = import("./joined.tsx");
void tellPanelOpen();
const words = browserWords();
document.documentElement.lang = words.language;
render(
  <WordsProvider value={words}>
    <ErrorBoundary>
      <App joined={joined} />
    </ErrorBoundary>
  </WordsProvider>,
  root,
);
await joined;
started();
