import type { Line, Piece, Shown } from "./page-content.ts";

const reference = /\{([A-Za-z0-9][A-Za-z0-9.-]*)\}/g;

/** Words of ours, or a name to be looked up. */
type Part = string | { name: string };

type Template = { parts: Part[]; names: string[] };

/** Every row asks for the same few; a playbook has hundreds. */
const known = new Map<string, Template>();
const mostKnown = 5000;

function readTemplate(template: string): Template {
  const found = known.get(template);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const parts: Part[] = [];
  let from = 0;
  for (const match of template.matchAll(reference)) {
    if (match.index > from) parts.push(template.slice(from, match.index));
    parts.push({ name: match[1] as string });
    from = match.index + match[0].length;
  }
  if (from < template.length) parts.push(template.slice(from));
  const names = parts.flatMap((part) => (typeof part === "string" ? [] : [part.name]));
  const made = { parts, names };
  known.set(template, made);
  return made;
}

/** The names a template uses: "{quantity} {uom}" → quantity, uom. */
export const namesIn = (template: string): readonly string[] => readTemplate(template).names;

/** Fills a template; null when any of its names has nothing to show: a line stands whole or not at all. */
export function fill(template: string, find: (name: string) => Shown[] | null): Line | null {
  const line: Piece[] = [];
  for (const part of readTemplate(template).parts) {
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
