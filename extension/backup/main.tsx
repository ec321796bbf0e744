// First: it must run before the first schema is used.
import "../platform/no-eval.ts";
import "../ui/base.css";
import { render } from "preact";
import { browserWords } from "../platform/locale.ts";
import { UnderPolicy } from "../setup/under-policy.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { watchStartup } from "../ui/startup-error.ts";
import { WordsProvider } from "../ui/words-context.ts";
import { App } from "./app.tsx";

const root = document.getElementById("root") as HTMLElement;
const startup = watchStartup(root);
const words = browserWords();
document.documentElement.lang = words.language;
document.title = words("backup_tab_title");
render(
  <WordsProvider value={words}>
    <ErrorBoundary>
      <UnderPolicy>
        <App onStarted={startup.started} />
      </UnderPolicy>
    </ErrorBoundary>
  </WordsProvider>,
  root,
);
