import type { Column, Field } from "../../field.ts";
import { limitsInWords } from "../../words/limits-in-words.ts";
import { prefillInWords } from "../../words/prefill-in-words.ts";
import { same } from "../parts.ts";
import type { ChangeLine } from "./change.ts";
import { optionLines } from "./option-lines.ts";
import { ruleInWords } from "./rule-in-words.ts";
import { type Side, yesOrNo } from "./side.ts";

type Asked = Field | Column;
type In = { side: Side; columns?: Column[] | undefined };

const kindInWords = (kind: string, { words }: Side): string => {
  const key = `kind_${kind}`;
  const text = words(key);
  return text === key ? words("kind_unknown", kind) : text;
};

/** How each property of a question or column is said; those that are lists of things have lines of their own. */
const properties: [name: string, (asked: Asked, at: In) => string][] = [
  ["question", ({ question }) => question],
  ["label", ({ label }) => label],
  ["why", ({ why }) => why ?? ""],
  ["kind", ({ kind }, { side }) => kindInWords(kind, side)],
  ["department", (asked, { side }) => ("department" in asked ? side.department(asked.department) : "")],
  ["owner", ({ owner }) => owner],
  ["readers", ({ readers }, { side }) => (readers ? side.departments(readers) : "")],
  ["dueFrom", ({ dueFrom }, { side }) => side.stage(dueFrom)],
  ["level", ({ level }, { side }) => side.words(`manager_level_${level}`)],
  ["locked", (asked, { side }) => yesOrNo("locked" in asked && asked.locked, side.words)],
  [
    "askedWhen",
    ({ askedWhen }, { side, columns }) =>
      askedWhen ? side.condition(askedWhen, columns) : side.words("change_always"),
  ],
  ["needBy", (asked, { side }) => ("needBy" in asked ? ruleInWords(asked.needBy, side) : "")],
  ["prefill", (asked, { side }) => ("prefill" in asked ? prefillInWords(asked, side.words).join(" ") : "")],
  ["lines", (asked, { side }) => ("lines" in asked && asked.lines ? side.words(`lines_${asked.lines}`) : "")],
  ["limits", (asked, { side }) => limitsInWords({ ...asked, units: undefined }, side.words).join(" ")],
  ["units", ({ units }) => units?.join(", ") ?? ""],
];

/** What changed of a question or a column, property by property. */
export function askedLines(was: Asked, now: Asked, before: In, after: In): ChangeLine[] {
  const member = (asked: Asked, name: string): unknown => asked[name as keyof Asked];
  const lines = properties
    .filter(([name]) => !same(member(was, name), member(now, name)))
    .map(([name, say]): ChangeLine => {
      const { words } = after.side;
      const texts = { was: say(was, before), now: say(now, after) };
      const named = words(`change_of_${name}`);
      // Written otherwise, but it says the same: a condition with its parts in another order.
      return texts.was === texts.now ? { text: words("change_rewritten", named) } : { name: named, ...texts };
    });
  return [...lines, ...optionLines(was.options ?? [], now.options ?? [], after.side.words)];
}
