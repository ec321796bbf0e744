import { displayable } from "./displayable.ts";

/** HTML that is safe to put in a page: everything that went into it was escaped or is ours. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = Markup | string | number | null | false | Part[];

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => escapes[found] as string);

/**
 * Escapes all it is given, except markup made by itself, and leaves out what nobody sees: a playbook's words come from a file of
 * anybody's, as answers do. Null and false leave nothing.
 */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  let html = strings[0] as string;
  for (let at = 0; at < parts.length; at++) html += partToHtml(parts[at] as Part) + strings[at + 1];
  return new Markup(html);
}

function partToHtml(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Markup) return part.html;
  if (Array.isArray(part)) return part.map(partToHtml).join("");
  return escapeHtml(displayable(String(part)));
}

export const nothing = new Markup("");
