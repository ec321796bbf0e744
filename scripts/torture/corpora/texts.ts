import { createRequire } from "node:module";
import { ensureCorpora } from "./ensure-corpora.ts";
import { formulas, long, names, signs } from "./own-texts.ts";
import someOfBlns from "./some-of-blns.json" with { type: "json" };
import { xss } from "./xss.ts";

/** Our own, the well-known ones that run where text is markup, and of the Big List what every run has. */
export const someTexts: readonly string[] = [
  ...formulas,
  ...signs,
  ...names,
  ...xss,
  ...someOfBlns.texts,
  ...long,
];

/** With all of the Big List, which is installed for it. */
export function allTexts(): string[] {
  ensureCorpora();
  const blns = createRequire(import.meta.url)("blns") as string[];
  return [...new Set([...someTexts, ...blns])];
}
