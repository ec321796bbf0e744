import type { Line, Piece, Shown } from "./page-content.ts";

const reference = /\{([A-Za-z0-9][A-Za-z0-9.-]*)\}/g;

/** Words of ours, or a name to be looked up. */
type Part = string | { name: string };

/** Every row asks for the same few; a playbook has hundreds. */
const known = new Map<string, Part[]>();
const mostKnown = 5000;

function partsOf(template: string): Part[] {
  const parts = known.get(template);
  if (parts) return parts;
  if (known.size >= mostKnown) known.clear();
  const made: Part[] = [];
  let from = 0;
  for (const match of template.matchAll(reference)) {
    if (match.index > from) made.push(template.slice(from, match.index));
    made.push({ name: match[1] as string });
    from = match.index + match[0].length;
  }
  if (from < template.length) made.push(template.slice(from));
  known.set(template, made);
  return made;
}

/** The names a template uses: "{quantity} {uom}" → quantity, uom. */
export const namesIn = (template: string): string[] =>
  partsOf(template).flatMap((part) => (typeof part === "string" ? [] : [part.name]));

/** Fills a template; null when any of its names has nothing to show: a line stands whole or not at all. */
export function fill(template: string, find: (name: string) => Shown[] | null): Line | null {
  const line: Piece[] = [];
  for (const part of partsOf(template)) {
    if (typeof part === "string") {
      line.push(part);
      continue;
    }
    const found = find(part.name);
    if (!found || found.length === 0) return null;
    for (const [at, one] of found.entries()) {
      if (at > 0) line.push(", ");
      line.push(one);
    }
  }
  return line;
}
