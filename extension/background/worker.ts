// First: it must run before the first schema is used.
import "../platform/no-eval.ts";
import { answerMessages } from "../messages/transport.ts";
import { onTabClosed, onTabLoading } from "../platform/front-tab.ts";
import { onHostsChanged } from "../platform/host-access.ts";
import { openPanel } from "../platform/open-panel.ts";
import { onInstalled, onToolbarClick } from "../platform/toolbar.ts";
import { mend, putIntoEveryTab, stopReading } from "./access.ts";
import { forgetFront, showDueAgain } from "./fronts.ts";
import { heardFromPage } from "./heard-from-page.ts";
import { checkLoading, readAgain, readClicked } from "./read-page.ts";
import { welcomeOnce } from "./welcome-once.ts";

// Every listener is set in the first turn: the browser wakes the worker for an event and looks once who listens.
onToolbarClick((tab) => {
  // Nothing may come before: the click counts only within its own turn.
  void openPanel(tab.windowId);
  void readClicked(tab);
});
answerMessages({
  fromPage: heardFromPage,
  fromPanel: (message) =>
    message.kind === "read-front" ? readAgain(message.tabId) : showDueAgain(message.record),
});
onHostsChanged((change, hosts) => void (change === "granted" ? mend() : stopReading(hosts)));
onTabLoading((tabId) => void checkLoading(tabId));
onTabClosed((tabId) => void forgetFront(tabId));
onInstalled((first) => {
  void putIntoEveryTab();
  if (first) void welcomeOnce();
});
void mend();
