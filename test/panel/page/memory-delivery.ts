import type { AttachOutcome, AttachRequest } from "../../../extension/crm/attach/request.ts";
import type { DeliveryActions, InFront } from "../../../extension/panel/deliver/delivery-actions.ts";
import { type CrmRecord, recordKey } from "../../../src/crm/record.ts";

declare global {
  interface Window {
    /** What the page in front is, and what it says to a file. */
    bringToFront: (inFront: "deal" | "other") => void;
    attachOutcome: AttachOutcome;
    attached: AttachRequest[];
    openedLabels: string;
  }
}

/** The deal's own page in front, until a test says otherwise. */
export function memoryDelivery(record: CrmRecord): DeliveryActions {
  const own: InFront = { tabId: 1, key: recordKey(record), name: record.name ?? "" };
  window.attachOutcome ??= "attached";
  window.attached ??= [];
  return {
    watchInFront(told) {
      window.bringToFront = (inFront) => told(inFront === "deal" ? own : { ...own, key: "salesforce:x:y" });
      told(own);
      return () => {};
    },
    openLabels: ({ number, revision }) => {
      window.openedLabels = `${number} ${revision}`;
    },
    async attach(_tabId, request) {
      window.attached.push(request);
      return window.attachOutcome;
    },
  };
}
