import type { CrmRecord, Line } from "./record.ts";

type Lines = Pick<CrmRecord, "lines" | "linesShown"> & { linesPartial: boolean };

/**
 * The product lines of a deal: its page shows a few rows of them on a card, another page shows all. The whole list stays known
 * beside the card, until the card contradicts it; then nobody knows how many of its rows are still right, and the card's are what
 * is left.
 */
export function mergeLines(was: CrmRecord, now: CrmRecord): Lines {
  const known = linesOf(was);
  const shown = linesOf(now);
  if (!shown.lines || !known.lines) return shown.lines ? shown : known;
  const columns = shown.linesShown?.columns ?? [];
  const enriched = shown.lines.map((line) => {
    const before = sameLine(known.lines, line, columns);
    return before && isSameProduct(before, line) ? { ...without(before, columns), ...line } : line;
  });
  if (!shown.linesPartial || contradicts(known, shown)) return { ...shown, lines: enriched };

  const seen = new Map(shown.lines.map((line, at) => [sameLine(known.lines, line, columns), enriched[at]]));
  const added = enriched.filter((_, at) => !sameLine(known.lines, shown.lines?.[at] as Line, columns));
  const lines = [...known.lines.map((line) => seen.get(line) ?? line), ...added];
  const count = countOf(known) ?? countOf(shown);
  const linesShown = known.linesShown ?? shown.linesShown;
  return {
    lines,
    linesShown: linesShown && { ...linesShown, ...(count !== undefined && { count }) },
    linesPartial: known.linesPartial && lines.length !== count,
  };
}

const linesOf = (record: CrmRecord): Lines => ({
  lines: record.lines,
  linesShown: record.linesShown,
  linesPartial: record.partial?.includes("lines") ?? false,
});

const countOf = ({ lines, linesShown, linesPartial }: Lines): number | undefined =>
  linesPartial ? linesShown?.count : lines?.length;

/** The card says another number than is known, shows a row in another way, or one that a whole list lacks. */
function contradicts(known: Lines, shown: Lines): boolean {
  const [counted, counts] = [countOf(known), countOf(shown)];
  if (counted !== undefined && counts !== undefined && counted !== counts) return true;
  // "3+" is more than the three that are shown.
  if (counted !== undefined && counts === undefined && counted <= (shown.lines?.length ?? 0)) return true;
  const columns = shown.linesShown?.columns ?? [];
  return (shown.lines ?? []).some((line) => {
    const before = sameLine(known.lines, line, columns);
    return before ? !isCompatible(before, line, columns) : !known.linesPartial;
  });
}

/** By the CRM's id; where its pages tell none, a line that could be the same. */
const sameLine = (lines: Line[] | undefined, line: Line, columns: string[]): Line | undefined =>
  lines?.find((one) => (one.id && line.id ? one.id === line.id : isCompatible(one, line, columns)));

/** No fact differs. What the page has no column for, or an earlier page had none for, cannot; shown blank is another than known. */
const isCompatible = (before: Line, line: Line, columns: string[]): boolean =>
  facts.every(
    (fact) =>
      before[fact] === undefined ||
      before[fact] === line[fact] ||
      (line[fact] === undefined && !columns.includes(fact)),
  );

const facts = ["code", "name", "quantity", "unitPrice", "date"] as const;

const isSameProduct = (before: Line, line: Line): boolean =>
  (["code", "name"] as const).every((fact) => !before[fact] || !line[fact] || before[fact] === line[fact]);

const without = (line: Line, columns: string[]): Line =>
  Object.fromEntries(Object.entries(line).filter(([fact]) => !columns.includes(fact))) as Line;
