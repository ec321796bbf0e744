import type { ComponentType } from "preact";
import type { FieldShape } from "../../src/field-kinds/field-shape.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import type { Problem } from "../../src/values/result.ts";

/** What every input gets. It holds what is being typed; what is stored comes in as `value`, from this window or another. */
export type InputProps<V extends Value = Value> = {
  /** Of the control, or of the first of several. */
  id: string;
  field: FieldShape;
  value: V | undefined;
  /** Ids of the elements that name and describe it. */
  labelledBy: string;
  describedBy: string | undefined;
  invalid: boolean;
  /** A value to save; undefined when it was emptied. */
  onChange: (value: V | undefined) => void;
  /** What was typed cannot be stored at all and stays on screen only; null: it can again. */
  onUnusable: (problem: Problem | null) => void;
};

export type Input = ComponentType<InputProps>;

/** Written for its own value type, listed with all others; the kind's schema is what keeps them apart. */
export const inputFor = <V extends Value>(input: ComponentType<InputProps<V>>): Input =>
  input as unknown as Input;
