import type { Condition } from "../../conditions/condition.ts";
import type { Playbook } from "../playbook.ts";
import { conditions } from "./conditions.ts";
import { gates } from "./gates.ts";
import { loops } from "./loops.ts";
import { neverTrue } from "./never-true.ts";
import type { Place, PlaybookProblem } from "./problem.ts";

/** What would be wrong if this were the condition of that question, column or department: said before it is kept. */
export function problemsOfCondition(
  playbook: Playbook,
  at: Place,
  condition: Condition | undefined,
): PlaybookProblem[] {
  const changed = withCondition(playbook, at, condition);
  const here = [conditions, neverTrue, gates]
    .flatMap((check) => check(changed))
    .filter((one) => isSame(one.at, at));
  // A loop is named at one of its questions, which may be another.
  const others = new Set(loops(withCondition(playbook, at, undefined)).map(named));
  return [...loops(changed).filter((loop) => !others.has(named(loop))), ...here];
}

const isSame = (a: Place, b: Place): boolean =>
  a.field === b.field &&
  a.column === b.column &&
  a.senseCheck === b.senseCheck &&
  a.figure === b.figure &&
  (a.field !== undefined || a.department === b.department);

const named = ({ params }: PlaybookProblem): string => JSON.stringify(params);

function withCondition(playbook: Playbook, at: Place, askedWhen: Condition | undefined): Playbook {
  if (at.field === undefined)
    return {
      ...playbook,
      departments: playbook.departments.map((one) =>
        one.id === at.department ? { ...one, when: askedWhen } : one,
      ),
    };
  return {
    ...playbook,
    fields: playbook.fields.map((field) => {
      if (field.id !== at.field) return field;
      if (at.column === undefined) return { ...field, askedWhen };
      const columns = field.columns?.map((column) =>
        column.id === at.column ? { ...column, askedWhen } : column,
      );
      return { ...field, columns };
    }),
  };
}
