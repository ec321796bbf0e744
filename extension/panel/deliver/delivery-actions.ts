import type { Packet } from "../../../src/packet/packet.ts";
import type { AttachOutcome, AttachRequest } from "../../crm/attach/request.ts";

/** The deal whose page is in front, as far as we may know. */
export type InFront = { tabId: number; key: string; name: string };

/** Giving a file to the CRM: where there are no pages, as in the manager's preview, there are no such actions. */
export type DeliveryActions = {
  /** Tells which deal's page is in front (null: none), now and at every change. Returns how to stop. */
  watchInFront: (told: (inFront: InFront | null) => void) => () => void;
  /** The page that prints the labels of this revision. */
  openLabels: (packet: Packet) => void;
  attach: (tabId: number, request: AttachRequest) => Promise<AttachOutcome>;
};
