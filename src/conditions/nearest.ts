import type { Names } from "./names.ts";
import { folded } from "./quoted.ts";

/** The name that was probably meant: the likest one with a letter or two wrong. */
export function nearestName(typed: string, { all }: Names): string | undefined {
  const text = folded(typed);
  let most = text.length < 6 ? 1 : 2;
  let nearest: string | undefined;
  for (const { label } of all) {
    const wrong = lettersWrong(text, folded(label), most);
    if (wrong === null || (nearest !== undefined && wrong === most)) continue;
    [most, nearest] = [wrong, label];
  }
  return nearest;
}

/** Letters to add, drop or change, as far as `most`; null: more. */
function lettersWrong(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    if (Math.min(...next) > most) return null;
    row = next;
  }
  const wrong = row[b.length] as number;
  return wrong > most ? null : wrong;
}
