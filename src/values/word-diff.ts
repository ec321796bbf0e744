/** A stretch of text that both have, or only the old or the new one. */
export type DiffPart = { kind: "same" | "removed" | "added"; text: string };

/** Words times words compared at most: two texts of 20,000 letters take about 0.1 s. Beyond, the whole of it counts as changed. */
const mostCompared = 16_000_000;

/** What changed between two texts, by words. The same and removed parts together are the old text, the same and added the new. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart["kind"], words: string[]): void => {
    const [last, text] = [parts.at(-1), words.join("")];
    if (text === "") return;
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  add("same", old.slice(0, start));
  compare(old.slice(start, old.length - end), now.slice(start, now.length - end), add);
  add("same", old.slice(old.length - end));
  return parts;
}

/** Each word with the space after it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

/** By the longest common run of words (the textbook's table), removed before added where both changed. */
function compare(old: string[], now: string[], add: (kind: DiffPart["kind"], words: string[]) => void): void {
  if (old.length * now.length > mostCompared) {
    add("removed", old);
    add("added", now);
    return;
  }
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      add("same", [old[i] as string]);
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1)))
      add("removed", [old[i++] as string]);
    else add("added", [now[j++] as string]);
  }
}
