import { askHowBuilt } from "../../messages/transport.ts";
import { frontTabOf, ownWindow } from "../../platform/front-tab.ts";

/** How the page beside the panel is built; null where we may not look. */
export async function askFrontTab(): Promise<string | null> {
  const tabId = await frontTabOf(await ownWindow());
  return tabId === undefined ? null : askHowBuilt(tabId);
}
