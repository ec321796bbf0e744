/**
 * Several texts in one cell: `EA; SET; PR`. One that holds a semicolon, a quotation mark or space at its ends stands in
 * quotation marks, doubled inside, as in a CSV file. A list of nothing is `;`: an empty cell is no list.
 */
export const joined = (items: string[]): string => (items.length === 0 ? ";" : items.map(quoted).join("; "));

const quoted = (item: string): string =>
  item === "" || item.trim() !== item || /[;"]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item;

/** The texts of such a cell; null when a quotation mark is not closed. */
export function split(cell: string): string[] | null {
  const items: string[] = [];
  const part = /\s*(?:"((?:[^"]|"")*)"|([^;"]*))\s*(;|$)/y;
  if (cell.trim() === "") return items;
  for (;;) {
    const found = part.exec(cell);
    if (!found) return null;
    const [, inQuotes, plain = "", end] = found;
    if (inQuotes !== undefined) items.push(inQuotes.replaceAll('""', '"'));
    // People end lists with a semicolon.
    else if (plain.trim() !== "") items.push(plain.trim());
    if (end === "") return items;
  }
}
