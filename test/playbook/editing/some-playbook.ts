import fc from "fast-check";
import type { Field } from "../../../src/playbook/field.ts";
import type { Inbound } from "../../../src/playbook/inbound.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { playbookOf, question } from "../sample-playbook.ts";

const column = (id: string) => {
  const { department: _, readers: __, locked: ___, ...rest } = question(id);
  return rest;
};
const someField: fc.Arbitrary<Omit<Field, "id">> = fc.record({
  label: fc.constantFrom("Qty", "Colour", "Dock"),
  question: fc.constantFrom("How many?", "Which?"),
  kind: fc.constantFrom("text", "table"),
  dueFrom: fc.constantFrom("quote", "won", null),
  owner: fc.constant("rep"),
  level: fc.constantFrom(1, 2, 3),
  department: fc.constantFrom("receiving", "shipping"),
  readers: fc.subarray(["receiving", "shipping"]),
  locked: fc.boolean(),
});
/** Playbooks of the same few questions, in any order and shape: two of them differ in every way an editor can make. */
export const somePlaybook: fc.Arbitrary<Playbook> = fc
  .record({
    ids: fc.shuffledSubarray(["a", "b", "c", "d", "e", "f", "g"]),
    fields: fc.array(someField, { minLength: 7, maxLength: 7 }),
    columns: fc.array(fc.shuffledSubarray(["x", "y", "z"]), { minLength: 7, maxLength: 7 }),
    retired: fc.shuffledSubarray(["r", "s"]),
    floor: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    stages: fc.dictionary(
      fc.constantFrom("salesforce", "hubspot"),
      fc.constantFrom({ Won: "won" }, { Won: "quote", Verbal: "won" }),
    ),
    inbound: fc.option(
      fc.constantFrom("a", "b").map(
        (receipt): Inbound => ({
          receipt,
          toDock: ["dock"],
          goods: [{ table: "c", kind: "parts", columns: { part: "x" } }],
        }),
      ),
      { nil: undefined },
    ),
    limits: fc.option(fc.record({ min: fc.integer({ min: 1, max: 2 }) }), { nil: undefined }),
  })
  .map(({ ids, fields, columns, retired, floor, stages, inbound, limits }) =>
    playbookOf(
      ids.map((id, at) => ({
        ...(fields[at] as Omit<Field, "id">),
        id,
        ...(limits ? { limits } : {}),
        ...((columns[at]?.length ?? 0) > 0 ? { columns: columns[at]?.map(column) } : {}),
      })),
      {
        settings: floor === undefined ? {} : { floor },
        crmStages: stages,
        ...(inbound ? { inbound } : {}),
        ...(retired.length > 0 ? { retired: retired.map((id) => question(id)) } : {}),
      },
    ),
  );
