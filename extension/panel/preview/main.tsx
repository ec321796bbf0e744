import { watchStartup } from "../../ui/startup-error.ts";
import "../../platform/no-eval.ts";
import "../../ui/base.css";
import { render } from "preact";
import { browserWords } from "../../platform/locale.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { WordsProvider } from "../../ui/words-context.ts";
import { Preview } from "./preview.tsx";

const root = document.getElementById("root") as HTMLElement;
const { started } = watchStartup(root);
const words = browserWords();
document.documentElement.lang = words.language;
document.title = words("preview_title");
render(
  <WordsProvider value={words}>
    <ErrorBoundary>
      <Preview onStarted={started} />
    </ErrorBoundary>
  </WordsProvider>,
  root,
);
