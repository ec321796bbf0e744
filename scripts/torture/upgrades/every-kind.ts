import type { Answer } from "../../../src/checklist/answer.ts";
import { fieldKinds } from "../../../src/field-kinds/index.ts";
import type { Row, Value } from "../../../src/field-kinds/value.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { playbookOf, question } from "../../../test/playbook/sample-playbook.ts";

export const kinds = [...fieldKinds.keys()];
export const cellKinds = kinds.filter((kind) => kind !== "table");

/** What each kind of question needs beside its words. */
export const shapeOf = (kind: string): Partial<Field> => ({
  kind,
  ...(/choice$/.test(kind) && {
    options: ["a", "b", "c"].map((value) => ({ value, label: `Choice ${value}` })),
  }),
  ...(kind === "quantity" && { units: ["kg", "lb"] }),
  ...(kind === "table" && { columns: cellKinds.map(columnOf) }),
});

export function columnOf(kind: string): Column {
  const { department: _, readers: __, locked: ___, ...column } = question(`in-${kind}`, shapeOf(kind));
  return column;
}

/** A question of every kind, and a table with a column of every kind. */
export const everyKind = (): Playbook =>
  playbookOf(
    kinds.map((kind, at) =>
      question(`of-${kind}`, { ...shapeOf(kind), department: at % 2 === 0 ? "receiving" : "shipping" }),
    ),
  );

/** A good value of a kind, with a text that is written nowhere else where the kind has texts. */
export function sampleOf(kind: string, text: string): Value {
  const values: Record<string, Value> = {
    text,
    longtext: `${text}\non two lines`,
    number: 7,
    quantity: { value: 3, unit: "kg" },
    money: { amount: 12.5, currency: "USD" },
    percent: 40,
    date: "2027-01-11",
    yesno: true,
    choice: "b",
    multichoice: ["a", "c"],
    address: { name: text, city: "Baltimore", country: "US" },
    contact: { name: text, phone: "+1 513 555 0142" },
    file: [{ name: text, revision: "B" }],
  };
  const value = kind === "table" ? [rowOf(text)] : values[kind];
  if (value === undefined) throw new Error(`No value of the kind ${kind} is known here`);
  return value;
}

const rowOf = (text: string): Row => ({
  id: "row-1",
  cells: Object.fromEntries(
    cellKinds.map((kind) => [`in-${kind}`, sampleOf(kind, `${text}-${kind}`) as string]),
  ),
});

/** Every question answered. */
export const everyAnswer = ({ fields }: Playbook): Record<string, Answer> =>
  Object.fromEntries(
    fields.map(({ id, kind }) => [
      id,
      { state: "answered", value: sampleOf(kind, `Said of ${id}`), source: { from: "typed" } },
    ]),
  );
