import { matchesAny } from "../../platform/match-pattern.ts";
import { comparable } from "../text-of.ts";

/**
 * What of a page may leave it: how it is built, never what it says. Whatever is not known to be the CRM's own word is replaced by
 * its form.
 */

/** Kinds of signs in their order, at most this many, and the length: "a 9-9 (14)". Letters do not tell upper from lower case. */
const kinds = 12;

export function formOf(text: string): string {
  const kind = (sign: string): string =>
    /\p{N}/u.test(sign)
      ? "9"
      : /[\p{L}\p{M}]/u.test(sign)
        ? "a"
        : /\s/.test(sign)
          ? " "
          : /[\x20-\x7E]/.test(sign)
            ? "-"
            : "*";
  let form = "";
  // A long text is a text: its beginning tells enough of what kind.
  for (const sign of text.slice(0, 200)) {
    if (form.length >= kinds) break;
    if (form.at(-1) !== kind(sign)) form += kind(sign);
  }
  return `${form} (${text.length})`;
}

/** A text as it stands if it is one of the labels, else its form. */
export const labelOrForm = (text: string, labels: Set<string>): string =>
  labels.has(comparable(text)) ? `"${text}"` : formOf(text);

/** Ids of records and everything numbered. */
export const withoutIds = (text: string): string =>
  text.replace(/(?<![a-zA-Z0-9])(?=\w*\d)\w{12,}/g, "{id}").replace(/\d+/g, "9");

/** Parts of an address that say which kind of page it is. */
const pathWords =
  /^(lightning|r|o|view|edit|list|related|page|home|Opportunity|Account|Contact|Lead|Quote|Product2|User|OpportunityLineItems|OpportunityContactRoles|OpportunityLineItem)$/;

/** "https://*.lightning.force.com/lightning/r/Opportunity/{id}/view?ws={…}". */
export function addressForm(url: URL, hosts: string[]): string {
  const known = hosts.find((host) => matchesAny([host], url.href));
  const host = known?.replace(/^https:\/\/|\/\*$/g, "") ?? `*.${url.hostname.split(".").at(-1)}`;
  // Not by its parameters: in a page, Firefox gives our scripts none to go through.
  return `${url.protocol}//${host}${pathForm(url.pathname)}${url.search ? "?{…}" : ""}`;
}

export const pathForm = (path: string): string =>
  path
    .split("/")
    .map((part) => (part === "" || pathWords.test(part) ? part : /\d/.test(part) ? "{id}" : "{…}"))
    .join("/");
