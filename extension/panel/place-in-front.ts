import { recordKey } from "../../src/crm/record.ts";
import type { Front } from "../messages/front.ts";

/** Which tab is in front, and which deal it shows: none is ""; undefined while its page is not drawn yet. */
export type Place = { tabId: number; deal: string | undefined };

/** Where the panel is now. A page still being drawn tells nothing, so what was known of its tab stays. */
export function placeAfter(before: Place | undefined, tabId: number, front: Front): Place {
  const deal = front.kind === "record" ? recordKey(front.record) : "";
  const known = before?.tabId === tabId ? before.deal : undefined;
  return { tabId, deal: front.kind === "reading" ? known : deal };
}

/** Another tab, or another deal in the same one. A deal that was only being drawn is not another. */
export const isElsewhere = (before: Place | undefined, now: Place): boolean =>
  before !== undefined &&
  (before.tabId !== now.tabId || (before.deal !== undefined && before.deal !== now.deal));
