import { drawnChildren } from "./deep-query.ts";

const notText = ".slds-assistive-text, button, style, script, svg, template";

/** The longest text a record holds (src/crm/record.ts). */
const longest = 500;

/** More than white space and invisible signs ever take beside the longest text: a field of 2 MB is not looked through to its end. */
const enough = 4000;

/**
 * Written by no keyboard, and able to show text in another order than it has: direction overrides, embeddings and isolates, zero-width
 * spaces, tags, control characters. Joiners stay: words of some languages, and emoji, are made with them.
 */
const unseen = /[\u200B\u2060-\u2064\u202A-\u202E\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]|(?!\s)\p{Cc}/gu;

/** Something a person can see: not only joiners, direction marks and fillers. */
const seen = /[^\s\p{Cf}\p{Cc}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** The words a person sees in an element: through shadow roots and slots, without what only screen readers are told. */
export function textOf(element: Element): string {
  const text = cleaned(words(element, enough));
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
}

/** Text of a page as it may be kept and shown; "" if nothing of it can be seen. */
export function cleaned(text: string): string {
  const clean = text.replace(unseen, "").replace(/\s+/g, " ").trim();
  return seen.test(clean) ? clean : "";
}

/** A label as it is compared: whatever is invisible in it, or only punctuation, is not what it says. */
export const comparable = (label: string): string =>
  label
    .replace(/[*:?]|\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

function words(node: Node, left: number): string {
  if (node instanceof Text) return node.data.slice(0, left);
  if (!(node instanceof Element) || node.matches(notText)) return "";
  let text = "";
  for (const child of drawnChildren(node)) {
    if (text.length >= left) break;
    text += words(child, left - text.length);
  }
  return text;
}
