/** Splits a quantity evenly: whole things stay whole, and what does not divide goes to the first. */
export function shareOut(quantity: number, among: number): number[] {
  const unit = Number.isInteger(quantity) ? 1 : 0.001;
  const units = Math.round(quantity / unit);
  return Array.from({ length: among }, (_, at) => {
    const share = Math.floor(units / among) + (at < units % among ? 1 : 0);
    return unit === 1 ? share : Math.round(share) / 1000;
  });
}

/** How many packages each row gets of those that are left: evenly, never more than the row has whole things. */
export function sharePackages(most: number[], packages: number): number[] {
  const given = most.map(() => 0);
  for (let left = packages; left > 0; ) {
    const before = left;
    for (const [at, limit] of most.entries())
      if (left > 0 && (given[at] as number) < limit) {
        given[at] = (given[at] as number) + 1;
        left--;
      }
    if (left === before) break;
  }
  return given;
}
