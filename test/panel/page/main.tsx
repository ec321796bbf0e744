import "../../../extension/ui/base.css";
import { render } from "preact";
import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import { WordsProvider } from "../../../extension/ui/words-context.ts";
import { wordsFromMessages } from "../../../src/values/words.ts";
import { scenes } from "./scenes.tsx";

/** One scene by name: index.html?plain. */
const scene = scenes[location.search.slice(1)];
const root = document.getElementById("root") as HTMLElement;
render(
  <WordsProvider value={wordsFromMessages("en", messages)}>
    {scene ? scene() : Object.keys(scenes).map((name) => <a href={`?${name}`}>{name} </a>)}
  </WordsProvider>,
  root,
);
