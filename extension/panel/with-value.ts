import type { Answer } from "../../src/checklist/answer.ts";
import type { Value } from "../../src/field-kinds/value.ts";

/** What a typed value makes of an answer: an assumption stays one until somebody confirms it, all else becomes an answer. */
export function withValue(answer: Answer | undefined, value: Value | undefined): Answer | undefined {
  if (value === undefined)
    return answer && answer.state !== "answered" && answer.state !== "assumed" ? answer : undefined;
  if (answer?.state === "assumed") return { ...answer, value };
  return { state: "answered", value, source: { from: "typed" } };
}
