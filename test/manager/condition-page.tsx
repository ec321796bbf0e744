// A page with nothing but a condition being built, beside what it gave: bundled by the test, run in Chromium.
import "../../extension/platform/no-eval.ts";
import "../../extension/ui/base.css";
import { render } from "preact";
import { useState } from "preact/hooks";
import { ConditionBuilder } from "../../extension/manager/condition/condition-builder.tsx";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { WordsProvider } from "../../extension/ui/words-context.ts";
import type { Condition } from "../../src/conditions/condition.ts";
import type { Place } from "../../src/playbook/check/problem.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import { wordsFromMessages } from "../../src/values/words.ts";

type Shown = { playbook: Playbook; of: Place; condition?: Condition };
declare global {
  interface Window {
    /** Every condition given, the latest last; null: always asked. */
    given: (Condition | null)[];
    /** Puts a builder on the page, or another condition into the one that is there. */
    show: (shown: Shown) => void;
    put: (condition: Condition | undefined) => void;
  }
}

const words = wordsFromMessages("en", messages);

function Example({ shown }: { shown: Shown }) {
  const [condition, setCondition] = useState(shown.condition);
  window.put = setCondition;
  return (
    <main>
      <h1 id="heading">Asked when</h1>
      <ConditionBuilder
        condition={condition}
        playbook={shown.playbook}
        of={shown.of}
        labelledBy="heading"
        onChange={(now) => {
          window.given.push(now ?? null);
          setCondition(now);
        }}
      />
    </main>
  );
}

window.show = (shown) => {
  window.given = [];
  document.title = "A condition";
  document.documentElement.lang = "en";
  const root = document.querySelector("body") as HTMLElement;
  render(null, root);
  render(
    <WordsProvider value={words}>
      <Example shown={shown} />
    </WordsProvider>,
    root,
  );
};
