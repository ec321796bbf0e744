import { textFromTab } from "../platform/content-scripts.ts";
import { onDemand } from "./page-scripts.ts";

/** How the page of a tab is built, with nothing it says; null where we may not look. */
export const describePage = (tabId: number): Promise<string | null> => textFromTab(tabId, onDemand.diagnosis);
