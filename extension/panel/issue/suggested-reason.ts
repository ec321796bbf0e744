import type { Words } from "../../../src/values/words.ts";
import type { DealView } from "../deal-view.ts";
import { driftWords } from "../drift/drift-words.ts";

/** More would be a list, which the page has anyway. */
const mostNamed = 3;

/** What the CRM's page changed since the last packet, as the reason to issue it anew; "" while nobody knows of anything. */
export function suggestedReason({ drift }: DealView, words: Words): string {
  const named = drift.packet.map((one) => driftWords(one, words).what);
  if (named.length === 0) return "";
  const some = named.length > mostNamed ? [...named.slice(0, mostNamed), "…"] : named;
  return words("revise_suggested", some.join(", "));
}
