import { describePage } from "../crm/diagnosis/describe-page.ts";
import { adapters } from "../crm/index.ts";
import { matchesAny } from "../platform/match-pattern.ts";

declare global {
  /** What `platform/content-scripts.ts` takes out of the page. In the world of our content scripts only. */
  var whitespotResult: string | undefined;
}

// Put into a page when the rep asks how it is built, and gone again when it has said so.
globalThis.whitespotResult = describePage(
  document,
  new URL(location.href),
  adapters.find(({ hosts }) => matchesAny(hosts, location.href)),
);
