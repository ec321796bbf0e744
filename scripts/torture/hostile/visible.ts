/** What a person sees of a text: signs without ink, and how it is broken into lines, aside. Two texts with the same say the same. */
export const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s\u2068\u2069]/gu, "");

/** Every text anywhere in a value, for "is this cell one of them". */
export function textsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === "string") found.push(value);
  else if (Array.isArray(value)) {
    for (const one of value) textsIn(one, found);
    // Several codes stand in one cell with a bar between.
    if (value.every((one) => typeof one === "string")) found.push(value.join("|"));
  } else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) textsIn(one, found);
  return found;
}
