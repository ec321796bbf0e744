/** Where a key leads in a menu, from the item that has the focus: round at the ends, and by first letters. */
export function itemByKey(items: HTMLElement[], now: Element | null, key: string): HTMLElement | undefined {
  const at = items.indexOf(now as HTMLElement);
  if (key === "ArrowDown") return items[(at + 1) % items.length];
  if (key === "ArrowUp") return items.at(at <= 0 ? -1 : at - 1);
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return after.find(({ textContent }) => textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
}
