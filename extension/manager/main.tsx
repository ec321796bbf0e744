// First: it must run before the first schema is used.
import "../platform/no-eval.ts";
import "../ui/base.css";
import { render } from "preact";
import { browserWords } from "../platform/locale.ts";
import { watchStartup } from "../ui/startup-error.ts";
import { WordsProvider } from "../ui/words-context.ts";
import { App } from "./app.tsx";
import { WithPolicy } from "./with-policy.tsx";

const root = document.getElementById("root") as HTMLElement;
const startup = watchStartup(root);
const words = browserWords();
document.documentElement.lang = words.language;
render(
  <WordsProvider value={words}>
    <WithPolicy>
      <App onStarted={startup.started} />
    </WithPolicy>
  </WordsProvider>,
  root,
);
