import { type AttachOutcome, type AttachRequest, attachOutcomes } from "../crm/attach/request.ts";
import { askInTab, putIntoTab } from "../platform/content-scripts.ts";
import { seenTab } from "../platform/front-tab.ts";
import { barredCrm } from "./allowed-scripts.ts";
import { onDemand } from "./page-scripts.ts";

/** Has the page of a tab take a file; the script looks itself whether it is that record's page. */
export async function attachToPage(tabId: number, request: AttachRequest): Promise<AttachOutcome> {
  const tab = await seenTab(tabId);
  const mayTouch = (await barredCrm(tab?.url)) === null && (await putIntoTab(tabId, onDemand.attach));
  if (!mayTouch) return "not-allowed";
  const answer = await askInTab(tabId, request);
  // The page was left meanwhile: whether it kept the file nobody saw.
  return attachOutcomes.find((outcome) => outcome === answer) ?? "not-seen";
}
