import { failed, ok, type Result } from "../values/result.ts";

/** The id of the element that holds the packet's JSON in an HTML packet. */
export const packetElementId = "whitespot-packet";

/** Its attribute with the hash of what the page says (page-text.ts). */
export const pageHashAttribute = "data-page";

/** A tag of ours has two hundred characters; one that another program saved has hardly more. */
const longestTag = 1000;

type Element = {
  json: string;
  /** Everything between the body's tag and the element. */
  body: string;
  pageHash: string | null;
};

/**
 * Finds the packet in the text of an HTML file, without a parser: in a file of ours "<" stands in tags only, so a script's tag
 * with that id is there once, and whatever has two was made by somebody else. Every search is linear.
 * Problems: packet-file-no-packet, packet-file-twice, packet-file-cut.
 */
export function packetElement(html: string): Result<Element> {
  const tags = tagsWithTheId(html);
  const [tag] = tags;
  if (!tag) return failed("packet-file-no-packet");
  if (tags.length > 1) return failed("packet-file-twice");
  const close = /<\/script/gi;
  close.lastIndex = tag.end;
  const end = close.exec(html)?.index;
  if (end === undefined) return failed("packet-file-cut");
  const start = html.slice(0, tag.start).search(/<body[\s>]/i);
  const [, pageHash = null] = new RegExp(`${pageHashAttribute}="([0-9a-f]{64})"`).exec(tag.text) ?? [];
  return ok({ json: html.slice(tag.end, end), body: html.slice(Math.max(start, 0), tag.start), pageHash });
}

type Tag = { start: number; end: number; text: string };

function tagsWithTheId(html: string): Tag[] {
  const ids = html.matchAll(new RegExp(`\\bid\\s*=\\s*["']?${packetElementId}["'\\s>]`, "gi"));
  return [...ids].flatMap(({ index }): Tag[] => {
    const before = html.slice(Math.max(index - longestTag, 0), index);
    const [after] = /^[^>]*>/.exec(html.slice(index, index + longestTag)) ?? [];
    // With a ">" between the two the id stands in a text, as in "<p>id=…".
    const [head] = /<script[\s/][^<>]*$/i.exec(before) ?? [];
    if (head === undefined || after === undefined) return [];
    return [{ start: index - head.length, end: index + after.length, text: head + after }];
  });
}
