import type { Line, Piece, Shown } from "./page-content.ts";

const reference = /\{([A-Za-z0-9][A-Za-z0-9.-]*)\}/g;

/** The names a template uses: "{quantity} {uom}" → quantity, uom. */
export const namesIn = (template: string): string[] =>
  [...template.matchAll(reference)].map(([, name]) => name as string);

/** Fills a template; null when any of its names has nothing to show: a line stands whole or not at all. */
export function fill(template: string, find: (name: string) => Shown[] | null): Line | null {
  const line: Piece[] = [];
  let from = 0;
  for (const match of template.matchAll(reference)) {
    const found = find(match[1] as string);
    if (!found || found.length === 0) return null;
    if (match.index > from) line.push(template.slice(from, match.index));
    line.push(...found.flatMap((one, at) => (at > 0 ? [", ", one] : [one])));
    from = match.index + match[0].length;
  }
  if (from < template.length) line.push(template.slice(from));
  return line;
}
