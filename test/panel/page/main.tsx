import "../../../extension/ui/base.css";
import { render } from "preact";
import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import { WordsProvider } from "../../../extension/ui/words-context.ts";
import { wordsFromMessages } from "../../../src/values/words.ts";
import { scenes } from "./scenes.tsx";

declare global {
  interface Window {
    /** Another scene in the place of this one, of which nothing is left: far sooner there than by loading the page anew. */
    showScene: (name: string) => void;
  }
}

const root = document.getElementById("root") as HTMLElement;
window.showScene = (name) => {
  const scene = scenes[name];
  render(null, root);
  window.scrollTo(0, 0);
  render(
    <WordsProvider value={wordsFromMessages("en", messages)}>
      {scene ? scene() : Object.keys(scenes).map((other) => <a href={`?${other}`}>{other} </a>)}
    </WordsProvider>,
    root,
  );
};

/** One scene by name: index.html?plain. */
window.showScene(location.search.slice(1));
