import { watchStartup } from "../ui/startup-error.ts";
import "../ui/base.css";
import { render } from "preact";
import * as z from "zod/mini";
import { browserWords } from "../platform/locale.ts";
import { WordsProvider } from "../ui/words-context.ts";
import { App } from "./app.tsx";

const root = document.getElementById("root") as HTMLElement;
const { started } = watchStartup(root);
const words = browserWords();
// Zod's compiled parsers need eval, which an extension page does not have.
z.config({ jitless: true });
document.documentElement.lang = words.language;
root.textContent = "";
render(
  <WordsProvider value={words}>
    <App />
  </WordsProvider>,
  root,
);
started();
