/**
 * Behind which one something stands after a step up or down among `ids`; null: it becomes the first; undefined: it is at the
 * end already.
 */
export function stepBy(ids: string[], id: string, by: -1 | 1): string | null | undefined {
  const at = ids.indexOf(id);
  if (at < 0 || (by < 0 && at === 0) || (by > 0 && at === ids.length - 1)) return undefined;
  return by > 0 ? (ids[at + 1] as string) : (ids[at - 2] ?? null);
}
