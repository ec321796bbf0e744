import { displayable } from "../formats/displayable.ts";

/** What somebody typed as it may stand in a subject or a line of a mail: no line breaks, nothing unseen, and not too long. */
export function oneLine(text: string | undefined, longest: number): string {
  const line = displayable(text ?? "")
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join("")}…`;
}
