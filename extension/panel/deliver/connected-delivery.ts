import { recordKey } from "../../../src/crm/record.ts";
import { recordOfPage } from "../../crm/page-record.ts";
import type { Front } from "../../messages/front.ts";
import { labelsAddress } from "../../messages/labels-address.ts";
import { askToAttach } from "../../messages/transport.ts";
import { watchFront } from "../../messages/watch-front.ts";
import { openOwnPage } from "../../platform/open-page.ts";
import type { DeliveryActions, InFront } from "./delivery-actions.ts";

export const connectedDelivery: DeliveryActions = {
  watchInFront: (told) => watchFront((tabId, front) => told(inFrontOf(tabId, front))),
  attach: askToAttach,
  openLabels: ({ record, number, revision }) =>
    void openOwnPage(labelsAddress({ deal: recordKey(record), packet: { number, revision } })),
};

function inFrontOf(tabId: number, front: Front): InFront | null {
  if (front.kind === "record")
    return { tabId, key: recordKey(front.record), name: front.record.name ?? front.record.id };
  // A deal made by hand is bound to its page's address.
  if (front.kind !== "unknown-page" || !front.page) return null;
  return { tabId, key: recordKey(recordOfPage(front.page)), name: front.page.title };
}
