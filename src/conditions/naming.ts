import type { FieldShape } from "../field-kinds/field-shape.ts";
import { valueType } from "../field-kinds/value-shape.ts";
import type { Words } from "../values/words.ts";
import type { Literal } from "./condition.ts";
import { type NamedThing, type Names, namesOf } from "./names.ts";

export type NamedField = FieldShape & { id: string; label: string };
/** `value` stands in brackets behind the name, for the reader only. */
export type NamedSetting = NamedThing & { value: unknown };

/** How the fields, choices and settings a condition may name are called; the caller knows the playbook, this file does not. */
export type Naming = {
  fields: Names;
  /** Questions that are not asked any more. They keep their names, but a new condition cannot read them. */
  retired: Names;
  settings: Names;
  field(id: string): NamedField | undefined;
  settingValue(id: string): unknown;
  /** What its answers are compared with: its choices, yes and no; null for what is typed. */
  choices(field: string): Names<Literal> | null;
};

export function makeNaming(
  fields: readonly NamedField[],
  settings: readonly NamedSetting[],
  words: Words,
  retired: readonly NamedField[] = [],
): Naming {
  const byId = new Map([...retired, ...fields].map((field) => [field.id, field]));
  const values = new Map(settings.map(({ id, value }) => [id, value]));
  const yesAndNo = namesOf<Literal>([
    { id: true, label: words("yes") },
    { id: false, label: words("no") },
  ]);
  const made = new Map<string, Names<Literal> | null>();
  const choicesOf = (field: NamedField | undefined): Names<Literal> | null => {
    if (!field || valueType(field) === "number") return null;
    if (valueType(field) === "boolean") return yesAndNo;
    return field.options
      ? namesOf<Literal>(field.options.map(({ value, label }) => ({ id: value, label })))
      : null;
  };
  return {
    fields: namesOf(fields),
    retired: namesOf(retired),
    settings: namesOf(settings),
    field: (id) => byId.get(id),
    settingValue: (id) => values.get(id),
    choices: (id) => {
      const known = made.get(id);
      if (known !== undefined) return known;
      const choices = choicesOf(byId.get(id));
      made.set(id, choices);
      return choices;
    },
  };
}
