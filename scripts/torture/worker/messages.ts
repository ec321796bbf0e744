import type { PanelMessage } from "../../../extension/messages/protocol.ts";
import { harrow } from "../../../test/support/practice-crm.ts";

/** One of each message the panel sends: whoever adds a kind to the protocol adds it here, or this does not compile. */
export const panelMessages: { [Kind in PanelMessage["kind"]]: (tabId: number) => PanelMessage } = {
  "read-front": (tabId) => ({ kind: "read-front", tabId }),
  "describe-page": (tabId) => ({ kind: "describe-page", tabId }),
  attach: (tabId) => {
    const { host, href: url } = new URL(harrow.address);
    const file = { name: "torture.txt", mimeType: "text/plain", content: "" };
    return {
      kind: "attach",
      tabId,
      request: { record: { crm: "salesforce", host, id: harrow.id, url }, file },
    };
  },
  "summary-changed": () => ({
    kind: "summary-changed",
    record: `salesforce:${new URL(harrow.address).host}:${harrow.id}`,
  }),
  "nudge-again": () => ({ kind: "nudge-again" }),
  "look-for-news": () => ({ kind: "look-for-news", now: true }),
};
