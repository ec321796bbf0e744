import type { NewQuestion } from "../../../src/playbook/editing/edits/add-question.ts";
import { usualOwner, usualStage } from "../../../src/playbook/editing/edits/usual.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";

/** A new question as it is being typed. `options`, `columns`: the lines as they stand, blank ones too. */
export type Begun = NewQuestion;

/** Most questions are the rep's, and due when most of their department's are. */
export function begunFor(playbook: Playbook, department: string | undefined): Begun {
  const of = department ?? playbook.departments[0]?.id ?? "";
  return {
    question: "",
    why: "",
    owner: usualOwner(playbook.fields),
    readers: [of],
    kind: "text",
    dueFrom: usualStage(playbook, of),
    department: of,
  };
}
