import { answerForPanel } from "../messages/panel-open.ts";
import { tellBackground } from "../messages/transport.ts";
import { ownWindow } from "../platform/front-tab.ts";
import { holdLine } from "../platform/open-panel.ts";

/** The buttons in this window's pages are there only while the panel is not, so the background is told when it comes and goes. */
export async function tellPanelOpen(): Promise<void> {
  answerForPanel(await ownWindow());
  holdLine();
  await tellBackground({ kind: "nudge-again" }).catch(() => {
    // The worker is being replaced by an update; then every page is looked at anew.
  });
}
