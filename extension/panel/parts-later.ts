import { later } from "../ui/part-later.tsx";

/**
 * What is shown only when somebody opens it: none of it stands between the panel and the first question. The form that issues is not
 * among them: whoever opens it types the reason at once.
 */
export const parts = {
  gaps: later(async () => (await import("./lists/my-gaps.tsx")).MyGaps),
  search: later(async () => (await import("./lists/search-deals.tsx")).SearchDeals),
  settings: later(async () => (await import("./settings/settings-page.tsx")).SettingsPage),
  history: later(async () => (await import("./history/history-dialog.tsx")).HistoryDialog),
  issued: later(async () => (await import("./issue/issued-files.tsx")).IssuedFiles),
  packets: later(async () => (await import("./packets/packets-dialog.tsx")).PacketsDialog),
  customerPack: later(async () => (await import("./customer-pack/customer-pack-page.tsx")).CustomerPackPage),
};

/** One after the other, so that none is in anybody's way. What cannot be brought says so when it is opened. */
export async function bringParts(pause: () => Promise<void>): Promise<void> {
  for (const { bring } of Object.values(parts)) {
    await pause();
    await bring().catch(() => {});
  }
}
