// First: it must run before the first schema is used.
import "../platform/no-eval.ts";
import { askForView, forgetAskedView } from "../messages/panel-view.ts";
import type { PanelMessage } from "../messages/protocol.ts";
import { forgetSelection } from "../messages/selection.ts";
import { answerMessages } from "../messages/transport.ts";
import { offerSelectionMenu, onSelectionMenu } from "../platform/context-menu.ts";
import { onTabClosed, onTabLoading, onTabMoved, onWindowClosed } from "../platform/front-tab.ts";
import { onHostsChanged } from "../platform/host-access.ts";
import { browserWords } from "../platform/locale.ts";
import { onManagedChanged } from "../platform/managed.ts";
import { onPanelClosed, openPanel } from "../platform/open-panel.ts";
import { onCommand } from "../platform/shortcuts.ts";
import { onFirstInstalled, onToolbarClick } from "../platform/toolbar.ts";
import { startAnewWhenRestored } from "../storage/live.ts";
import { begin, putIntoEveryTab, stopReading } from "./access.ts";
import { attachToPage } from "./attach-to-page.ts";
import { describePage } from "./describe-page.ts";
import { followPolicy } from "./follow-policy.ts";
import { nudgeAgain } from "./fronts.ts";
import { heardFromPage, tabClosed } from "./heard-from-page.ts";
import { heardFromPill } from "./heard-from-pill.ts";
import { keepLooking, lookForNews } from "./news.ts";
import { nudge } from "./nudges.ts";
import { checkLoading, readAgain, readClicked } from "./read-page.ts";
import { sendSelection } from "./send-selection.ts";
import { welcomeOnce } from "./welcome-once.ts";

// Every listener is set in the first turn: the browser wakes the worker for an event and looks once who listens.
onToolbarClick((tab) => {
  // Nothing may come before: the click counts only within its own turn.
  void openPanel(tab.windowId);
  void readClicked(tab);
});
onSelectionMenu((selected) => {
  void openPanel(selected.windowId);
  void sendSelection(selected);
});
onCommand((command, tab) => {
  void openPanel(tab.windowId);
  if (command === "send-selection") void sendSelection(tab);
  else void askForView(tab.windowId, "gaps");
});
answerMessages({ fromPage: heardFromPage, fromPill: heardFromPill, fromPanel: heardFromPanel });
onHostsChanged((change, hosts) => void (change === "granted" ? putIntoEveryTab() : stopReading(hosts)));
onTabLoading((tabId) => void checkLoading(tabId));
onPanelClosed(() => void nudgeAgain());
onTabMoved((tabId) => void nudge(tabId));
onTabClosed((tabId) => void tabClosed(tabId));
onWindowClosed((windowId) => void Promise.all([forgetSelection(windowId), forgetAskedView(windowId)]));
onManagedChanged(() => void followPolicy());
onFirstInstalled(() => void welcomeOnce());
startAnewWhenRestored();
offerSelectionMenu(browserWords()("menu_send_selection"));
void begin();
keepLooking();

function heardFromPanel(message: PanelMessage): Promise<unknown> {
  if (message.kind === "attach") return attachToPage(message.tabId, message.request);
  if (message.kind === "describe-page") return describePage(message.tabId);
  if (message.kind === "read-front") return readAgain(message.tabId);
  if (message.kind === "look-for-news") return lookForNews(message);
  return nudgeAgain(message.kind === "summary-changed" ? message.record : undefined);
}
