import { useId, useMemo, useRef, useState } from "preact/hooks";
import { canonical } from "../../../src/conditions/canonical.ts";
import type { Condition } from "../../../src/conditions/condition.ts";
import type { Place } from "../../../src/playbook/check/problem.ts";
import { conditionNaming } from "../../../src/playbook/condition-naming.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { useWords } from "../../ui/words-context.ts";
import { BuilderProvider } from "./builder-context.ts";
import { GroupBox } from "./group-box.tsx";
import { InWords } from "./in-words.tsx";
import { type Asked, dependentsOf } from "./readable.ts";
import { conditionOf, type Group, treeOf, unfinished } from "./tree.ts";
import { useFocusNext } from "./use-focus-next.ts";
import "./condition-builder.css";

type Props = {
  /** Undefined: always asked. Any form is taken; what comes back is canonical. */
  condition: Condition | undefined;
  /** Called at every finished step, never with half a comparison. */
  onChange: (condition: Condition | undefined) => void;
  /** The draft: what may be read, and what a condition is checked against. */
  playbook: Playbook;
  /** Whose condition: a question ({field}), a column ({field, column}: it reads its row), a department ({department}). */
  of: Place;
  /** Of the heading beside it. */
  labelledBy?: string;
};

const keyOf = (condition: Condition | undefined): string =>
  JSON.stringify(condition && canonical(condition)) ?? "";

/** When something is asked, by clicking: comparisons, groups of them, the sentence they make and what is wrong with it. */
export function ConditionBuilder({ condition, onChange, playbook, of, labelledBy }: Props) {
  const words = useWords();
  const wordsId = useId();
  const element = useRef<HTMLFieldSetElement>(null);
  const [said, setSaid] = useState("");
  const [root, setRoot] = useTree(condition, onChange);
  const focus = useFocusNext(element);
  const asked = askedBeside(playbook, of);
  const parts = useMemo(
    () => ({
      byId: new Map(asked.map((one) => [one.id, one])),
      waiting: dependentsOf(of.column ?? of.field ?? "", asked),
      naming: conditionNaming(playbook, words, asked),
    }),
    [playbook, asked, of.field, of.column],
  );
  const builder = { ...parts, root, asked, change: setRoot, focus, say: setSaid };
  return (
    <BuilderProvider value={builder}>
      <fieldset
        class="condition-builder"
        ref={element}
        aria-labelledby={labelledBy}
        aria-describedby={wordsId}
      >
        <GroupBox group={root} depth={1} />
        <InWords
          id={wordsId}
          condition={conditionOf(root)}
          unfinished={unfinished(root)}
          playbook={playbook}
          of={of}
          naming={parts.naming}
        />
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </fieldset>
    </BuilderProvider>
  );
}

function askedBeside({ fields }: Playbook, { field, column }: Place): readonly Asked[] {
  if (column === undefined) return fields;
  return fields.find(({ id }) => id === field)?.columns ?? [];
}

/**
 * What is being built, with its unfinished parts. A condition from outside (undo, another window) takes its place; the echo of
 * our own change, which may come back late, does not.
 */
function useTree(condition: Condition | undefined, onChange: Props["onChange"]) {
  const outside = keyOf(condition);
  const [root, setRoot] = useState(() => treeOf(condition));
  const seen = useRef(outside);
  const given = useRef<string[]>([]);
  let shown = root;
  if (outside !== seen.current) {
    seen.current = outside;
    const echo = given.current.indexOf(outside);
    given.current = echo < 0 ? [] : given.current.slice(echo + 1);
    if (echo < 0 && outside !== keyOf(conditionOf(root))) {
      shown = treeOf(condition);
      setRoot(shown);
    }
  }
  const latest = useRef(shown);
  latest.current = shown;
  const change = (next: Group): void => {
    const before = keyOf(conditionOf(latest.current));
    const now = conditionOf(next);
    latest.current = next;
    setRoot(next);
    if (keyOf(now) === before) return;
    given.current.push(keyOf(now));
    onChange(now);
  };
  return [shown, change] as const;
}
