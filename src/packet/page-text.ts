import { bytesToHex, textHash } from "../values/hash.ts";

const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": "\u00a0",
};

/**
 * The hash of what a packet's page says, without its tags and spaces: a page that a browser saved anew has the same, one in
 * which somebody changed a digit has not.
 */
export const pageHash = (body: string): string =>
  bytesToHex(
    textHash(
      body
        .replace(/<[^<>]*>/g, "")
        .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (found) => entities[found] as string)
        .replace(/\s+/g, ""),
    ),
  );
