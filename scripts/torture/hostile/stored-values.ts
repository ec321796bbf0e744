import type { Answer } from "../../../src/checklist/answer.ts";
import { answerText } from "../../../src/checklist/answer-text.ts";
import { judgeOn } from "../../../src/checklist/judge.ts";
import type { FieldShape } from "../../../src/field-kinds/field-shape.ts";
import { fieldKinds } from "../../../src/field-kinds/index.ts";
import { contentHash } from "../../../src/values/hash.ts";
import type { Counted } from "../regime.ts";
import { Count, short } from "./count.ts";
import { words } from "./hostile-packets.ts";

/** The text in the place of every text a kind's value has, and as what no value is: a key, a list, a number. */
const shapesOf = (text: string): unknown[] => [
  text,
  [text],
  [text, text],
  { value: 1, unit: text },
  { amount: 1, currency: text },
  { name: text, street: text, city: text, region: text, postalCode: text, country: text },
  { name: text, role: text, phone: text, email: text },
  [{ name: text, revision: text, date: text }],
  [{ id: text, cells: { what: text, [text]: text }, waiting: { what: { on: text, by: text } } }],
  JSON.parse(`{${JSON.stringify(text)}: ${JSON.stringify(text)}}`),
  Number(text),
];

const shape = (kind: string): FieldShape & { question: string } => ({
  kind,
  question: "What is it?",
  options: [{ value: "none", label: "None" }],
  units: ["kg"],
  limits: { maxLength: 40, pattern: "^[A-Z]{0,3}-?[0-9]+$", exclusive: "none", min: 0 },
  ...(kind === "table" && { columns: [{ id: "what", kind: "text" }] }),
});

/** Every kind's value of every text: refused by its shape, or judged, shown and hashed without a fault, and kept to the letter. */
export function storedValues(texts: readonly string[]): Counted[] {
  const count = new Count(
    "hostile values judged, shown and kept by a field kind that broke or changed them",
    `${fieldKinds.size} kinds`,
  );
  const judge = judgeOn({ today: "2026-11-22", closeDate: "2026-12-01" });
  for (const [id, kind] of fieldKinds)
    for (const text of texts)
      for (const value of shapesOf(text))
        count.try(`${id} ${short(value)}`, () => {
          const field = shape(id);
          const parsed = kind.schema(field).safeParse(value);
          if (!parsed.success) return [];
          // An unknown member is let go; what is known stays what it is.
          const kept = parsed.data;
          const again = kind.schema(field).safeParse(JSON.parse(JSON.stringify(kept)));
          if (!again.success || contentHash(again.data) !== contentHash(kept))
            return ["not the same after it was stored"];
          if (typeof value === "string" && kept !== value) return [`became ${short(kept)}`];
          judge(kind, field, kept);
          kind.isBlank?.(kept);
          for (const part of ["name", "amount", "__proto__", "constructor", text]) kind.part?.(kept, part);
          const answer: Answer = { state: "answered", value: kept, source: { from: "typed" } };
          return typeof answerText(field, answer, words) === "string" ? [] : ["no text"];
        });
  return [count.counted()];
}
