import { readFileSync } from "node:fs";

const captured = new URL("../../../test/crm/salesforce/closed-won/page.html", import.meta.url);

/** As many elements as a Salesforce page with a few related lists and a feed has. */
export const heavyNodes = 23_000;

/** A captured deal's page, filled up inside its container with rows of a list as Lightning draws them. */
export function heavyPage(): string {
  const row =
    '<tr class="slds-hint-parent"><td data-label="Name"><span class="slds-grid"><lightning-base-formatted-text class="slds-truncate">Feed item</lightning-base-formatted-text></span></td></tr>';
  const perRow = 4;
  const filling = `<table class="slds-table"><tbody>${row.repeat(Math.round(heavyNodes / perRow))}</tbody></table>`;
  const page = readFileSync(captured, "utf8");
  const at = page.lastIndexOf("</div>");
  return page.slice(0, at) + filling + page.slice(at);
}
