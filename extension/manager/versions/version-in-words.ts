import type { Origin, Publication } from "../../../src/playbook/publication.ts";
import { dayToText } from "../../../src/values/dates.ts";
import type { Words } from "../../../src/values/words.ts";
import { today } from "../../platform/clock.ts";

/** How the draft is named in the address of a comparison, where versions stand by their number. */
export const draftName = "draft";

/** "Version 3", "the draft". */
export const versionName = (name: string, words: Words): string =>
  name === draftName ? words("manager_draft") : words("manager_version", name);

/** "Published by Ann on 22 November 2026", or when and from where it came. */
export function publishedInWords({ by, publishedAt, origin }: Publication, words: Words): string {
  const day = publishedAt === "" ? "" : dayToText(today(new Date(publishedAt)), words.language);
  const came = originInWords(origin, words);
  if (by !== "" && day !== "")
    return [words("manager_published_by", by, day), came].filter((part) => part !== "").join(" ");
  return day === "" ? came : [came, words("manager_came_on", day)].filter((part) => part !== "").join(" ");
}

/** Where it came from; "" for what was written here, which its author says already. */
export function originInWords(origin: Origin, words: Words): string {
  switch (origin.from) {
    case "draft":
      return "";
    case "starter":
      return words("manager_origin_starter");
    case "again":
      return words("manager_origin_again", origin.of);
    case "file":
      return words("manager_origin_file", origin.name);
    case "address":
      return words("manager_origin_address", origin.url);
    case "policy":
      return words("manager_origin_policy");
  }
}
