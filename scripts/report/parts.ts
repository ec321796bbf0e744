import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Origin } from "./origin.ts";

/** What one benchmark, or one way of losing something, came to, and where the figures come from. */
export type Part = { name: string; origin: Origin };

/**
 * Puts parts into a report (JSON, and Markdown beside it) in the place of those of the same name; the others stay as they are, each
 * with its own origin. So a report may be renewed part by part.
 */
export function putIntoReport<P extends Part>(
  json: string,
  parts: P[],
  asMarkdown: (parts: P[]) => string,
): void {
  const names = new Set(parts.map(({ name }) => name));
  const all = [...partsOf<P>(json).filter(({ name }) => !names.has(name)), ...parts].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(json.replace(/\.json$/, ".md"), asMarkdown(all));
}

export const partsOf = <P extends Part>(json: string): P[] =>
  existsSync(json) ? (JSON.parse(readFileSync(json, "utf8")) as P[]) : [];
