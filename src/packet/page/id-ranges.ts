/** "ER-26-0147-01 – 03, ER-26-0147-05": numbers that follow each other as one range. */
export function idRanges(ids: string[]): string {
  const runs: { first: string; last: string; next: string | null }[] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run?.next === id) Object.assign(run, { last: id, next: following(id) });
    else runs.push({ first: id, last: id, next: following(id) });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first} – ${endOf(last)}`)).join(", ");
}

const endOf = (id: string): string => /\d+$/.exec(id)?.[0] ?? id;

function following(id: string): string | null {
  const [digits] = /\d+$/.exec(id) ?? [];
  if (!digits) return null;
  return id.slice(0, -digits.length) + String(Number(digits) + 1).padStart(digits.length, "0");
}
