import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Literal } from "../../../src/conditions/condition.ts";
import { valueType } from "../../../src/field-kinds/value-shape.ts";
import type { Problem } from "../../../src/values/result.ts";
import { DraftControl } from "../../inputs/draft-control.tsx";
import { NumberControl } from "../../inputs/number-control.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import type { Asked } from "./readable.ts";

type Props = {
  item: Asked | undefined;
  values: Literal[];
  labelledBy: string;
  onChange: (values: Literal[]) => void;
};

/** Answers without choices: each in a control of its own, and one more when it is asked for. One of them is enough. */
export function TypedValues({ item, values, labelledBy, onChange }: Props) {
  const words = useWords();
  const id = useId();
  const [more, setMore] = useState(false);
  const [unusable, setUnusable] = useState<Problem | null>(null);
  const shown = more || values.length === 0 ? [...values, undefined] : values;
  const put = (at: number, value: Literal | undefined): void => {
    setMore(false);
    onChange(value === undefined ? values.toSpliced(at, 1) : values.toSpliced(at, 1, value));
  };
  const element = useRef<HTMLDivElement>(null);
  // Its button went away with the click.
  useLayoutEffect(() => {
    if (more) [...(element.current?.querySelectorAll("input") ?? [])].at(-1)?.focus();
  }, [more]);
  const number = item && valueType(item) === "number";
  return (
    <div ref={element} class="condition-typed">
      {shown.map((value, at) =>
        number || typeof value === "number" ? (
          <NumberControl
            key={at}
            id={`${id}-${at}`}
            value={typeof value === "number" ? value : undefined}
            labelledBy={labelledBy}
            describedBy={unusable ? `${id}-problem` : undefined}
            invalid={unusable !== null}
            onChange={(typed) => put(at, typed)}
            onUnusable={setUnusable}
          />
        ) : (
          <DraftControl
            key={at}
            id={`${id}-${at}`}
            text={value === undefined ? "" : String(value)}
            aria-labelledby={labelledBy}
            commit={(typed) => {
              put(at, typed.trim() === "" ? undefined : typed.trim());
              return true;
            }}
          />
        ),
      )}
      {unusable && (
        <p id={`${id}-problem`} class="condition-unusable">
          {problemText(unusable, words)}
        </p>
      )}
      {!more && values.length > 0 && (
        <Button tone="quiet" onClick={() => setMore(true)}>
          <Icon name="plus" /> {words("manager_condition_another")}
        </Button>
      )}
    </div>
  );
}
