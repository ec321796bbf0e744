import fc from "fast-check";
import type { Condition } from "../../src/conditions/condition.ts";
import type { Option } from "../../src/field-kinds/field-shape.ts";
import type { Column, Field } from "../../src/playbook/field.ts";
import type { Inbound } from "../../src/playbook/inbound.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import { playbookOf } from "./sample-playbook.ts";

/** Names as people give them and as they should not: the words and marks that stand between names, of every script. */
const name = fc.oneof(
  fc.constantFrom(
    "Quantity",
    "quantity",
    "A or B",
    "A; B",
    '"Quoted"',
    "(in brackets)",
    "=1+1",
    "Yes",
    "3",
    "شحن",
    "重量",
  ),
  // A cell of nothing but space is an empty one.
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ""),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const list = <T>(of: fc.Arbitrary<T>, selector?: (one: T) => unknown) =>
  fc.uniqueArray(of, { minLength: 1, maxLength: 4, ...(selector ? { selector } : {}) });

const options: fc.Arbitrary<Option[]> = list(
  fc.record({ value: name, label: name, retired: maybe(fc.constant(true as const)) }),
  ({ value }) => value,
);
const limits = fc.record(
  {
    min: fc.integer(),
    max: fc.double({ noNaN: true, noDefaultInfinity: true }),
    whole: fc.boolean().filter((one) => one),
    maxLength: fc.nat(),
    pattern: fc.constantFrom("^UN[0-9]{4}$", "^[0-9; ]+$"),
    example: name,
    needs: fc.constant([["name"], ["phone", "email"]]),
    exclusive: name,
  },
  { requiredKeys: [] },
);
const shape = {
  label: name,
  question: name,
  why: maybe(name),
  kind: fc.constantFrom("text", "number", "choice", "multichoice", "yesno", "date", "table"),
  units: maybe(list(name)),
  limits: maybe(limits.filter((one) => Object.keys(one).length > 0)),
  options: maybe(options),
  dueFrom: fc.constantFrom(null, "quote", "won"),
  owner: name,
  level: fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>,
};
const departments = fc.subarray(["receiving", "shipping"]);
const column = fc.record({ ...shape, readers: maybe(departments) });
const field = fc.record({
  ...shape,
  department: fc.constantFrom("receiving", "shipping"),
  readers: departments,
  locked: fc.boolean(),
  needBy: maybe(
    fc.record({
      workingDays: fc.oneof(fc.nat(30), fc.constant("floor")),
      before: fc.oneof(fc.constant("closeDate"), list(fc.constantFrom("closeDate", "a", "b.c"))),
    }),
  ),
  prefill: maybe(fc.constantFrom({ from: "owner" }, { lines: { code: "part;no" } })),
  columns: maybe(fc.array(column, { minLength: 1, maxLength: 3 })),
  retiredColumns: maybe(fc.array(column, { minLength: 1, maxLength: 1 })),
});

/** Conditions on what stands beside them, in the one form an editor writes. */
const conditionOn = (siblings: (Field | Column)[], pick: (most: number) => number): Condition | undefined => {
  const gates = siblings.filter(({ kind }) => kind === "yesno" || kind === "number" || kind === "text");
  const gate = gates[pick(gates.length)];
  if (!gate) return undefined;
  if (gate.kind === "yesno") return { is: [gate.id, pick(2) === 0] };
  if (gate.kind === "number")
    return pick(2) === 0 ? { lt: [gate.id, pick(99)] } : { ltSetting: [gate.id, "floor"] };
  return { not: { is: [gate.id, `text ${pick(9)}`] } };
};

/** Playbooks of every shape a file may have. What they ask makes no sense. */
export const randomPlaybook: fc.Arbitrary<Playbook> = fc
  .record({
    fields: fc.array(field, { maxLength: 6 }),
    retired: fc.array(field, { maxLength: 2 }),
    picks: fc.infiniteStream(fc.nat()),
    inbound: maybe(
      fc.record({
        receipt: fc.constantFrom("q0", "nowhere"),
        secret: maybe(fc.constant<Condition>({ has: ["q1", "x"] })),
        toDock: list(name),
        goods: fc.constantFrom<Inbound["goods"]>(
          [],
          [{ table: "q2", kind: "returns", columns: { serials: "c0" } }],
        ),
      }),
    ),
    settings: fc.dictionary(fc.constantFrom("floor", "country"), fc.oneof(fc.nat(), name, fc.boolean())),
    crmStages: fc.dictionary(
      fc.constantFrom("salesforce", "hubspot"),
      fc.dictionary(fc.constantFrom("Won", "Closed = Won"), fc.constantFrom("won", "quote"), { minKeys: 1 }),
    ),
  })
  .map(({ fields, retired, picks, inbound, settings, crmStages }) => {
    const pick = (most: number): number => (most === 0 ? 0 : (picks.next().value as number) % most);
    const columnsOf = (
      columns: { kind: string; options?: Option[] | undefined }[] | undefined,
      prefix: string,
    ) => columns?.map((one, at) => ({ ...withFitting(one), id: `${prefix}${at}` }) as Column);
    const numbered = (prefix: string) => (one: (typeof fields)[number], at: number) =>
      clean({
        ...withFitting(one),
        id: `${prefix}${at}`,
        columns: columnsOf(one.columns, "c"),
        retiredColumns: columnsOf(one.retiredColumns, "r"),
      } as Field);
    const asked = fields.map(numbered("q"));
    const gone = retired.map(numbered("gone")).map((one): Field => ({ ...one, locked: false }));
    for (const one of asked) {
      one.askedWhen = conditionOn(
        asked.filter((other) => other !== one),
        pick,
      );
      for (const cell of one.columns ?? [])
        cell.askedWhen = conditionOn(
          (one.columns ?? []).filter((other) => other !== cell),
          pick,
        );
    }
    return clean(
      playbookOf(asked, {
        settings: { floor: 22, ...settings },
        crmStages,
        ...(inbound && { inbound: clean(inbound) as Inbound }),
        ...(gone.length > 0 ? { retired: gone } : {}),
      }),
    );
  });

/** Only a choice has something to choose. */
const withFitting = <T extends { kind: string; options?: Option[] | undefined }>(one: T): T =>
  one.kind.endsWith("choice") ? one : { ...one, options: undefined };

/** Without members that are undefined, as a file has none. */
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
