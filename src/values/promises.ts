import type { Words } from "./words.ts";

/** How firm a promise is: talked about, put forward, or given. */
export const firmnesses = ["said", "offered", "committed"] as const;
export type Firmness = (typeof firmnesses)[number];

/** One line of a text of promises: "Committed: Hand-delivered before 07:00 (Shipping)". */
export type PromiseLine = { text: string; firmness: Firmness | null; department: string | null };

type Department = { id: string; name: string };

/** What a firmness begins a line with, as it is stored; its translated word is understood too. */
const stored: Record<Firmness, string> = { said: "Said", offered: "Offered", committed: "Committed" };

const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Reads one line. What is no firmness and no department of ours stays text. */
export function readPromise(line: string, departments: Department[], words: Words): PromiseLine {
  const [start, word = ""] = /^\s*([^:：]{1,40}?)\s*[:：]\s*/u.exec(line) ?? [""];
  const firmness =
    firmnesses.find((one) => [stored[one], words(`promise_${one}`)].some((name) => alike(name, word))) ??
    null;
  const said = firmness ? line.slice(start.length) : line;
  const end = (name: string): string => said.trimEnd().slice(-(name.length + 2));
  for (const { id, name } of departments)
    for (const called of [name, id])
      if (alike(end(called), `(${called})`)) {
        const text = said.trimEnd().slice(0, -(called.length + 2));
        return { text: text.trimEnd(), firmness, department: id };
      }
  return { text: said, firmness, department: null };
}

/** A promise as a line of text; a department nobody knows is left out. */
export function writePromise({ text, firmness, department }: PromiseLine, departments: Department[]): string {
  const name = departments.find(({ id }) => id === department)?.name;
  const line = name === undefined ? text : `${text.trimEnd()} (${name})`;
  return firmness ? `${stored[firmness]}: ${line.trimStart()}` : line;
}

/** The lines of a text, with their places in it; blank ones are no promises. */
export const promiseLines = (text: string): { at: number; line: string }[] =>
  text
    .split("\n")
    .map((line, at) => ({ at, line }))
    .filter(({ line }) => line.trim() !== "");

/** The text with the line at that place replaced by others, or by none; every other line stays as it is. */
export function withLines(text: string, at: number, lines: string[]): string {
  const all = text === "" ? [] : text.split("\n");
  all.splice(at, 1, ...lines);
  return all.join("\n");
}

/** "Nothing" is an answer and no promise: it has no firmness and is for nobody. */
export const promisesNothing = (line: string, words: Words): boolean =>
  ["nothing", "none", "nil", words("promise_nothing")].some((word) =>
    alike(line.trim().replace(/[.!]$/, ""), word),
  );
