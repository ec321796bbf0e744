/**
 * True if `json` (already parsed) nests deeper than `limit`. Checked before a file from outside meets a recursive schema:
 * a hostile file of 100,000 brackets would otherwise end the stack. Iterative for the same reason.
 */
export function nestsDeeperThan(json: unknown, limit: number): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    const next: unknown[] = [];
    // One by one: a list of a million, spread into one call, would end the stack as well.
    for (const node of level)
      if (typeof node === "object" && node !== null)
        for (const inner of Object.values(node)) next.push(inner);
    level = next;
  }
  return false;
}
