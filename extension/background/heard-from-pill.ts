import type { PillMessage } from "../messages/pill.ts";
import type { PillTab } from "../messages/transport.ts";
import { browserWords } from "../platform/locale.ts";
import { openPanel } from "../platform/open-panel.ts";
import { panelShortcut } from "../platform/shortcuts.ts";
import { dismissPill } from "../storage/pill-settings.ts";
import { changeSetting } from "../storage/settings.ts";
import { nudgeAgain } from "./fronts.ts";

/** Does what the rep wants of the button in the page. Resolves to a sentence where it cannot. */
export function heardFromPill({ windowId }: PillTab, message: PillMessage): Promise<string | undefined> {
  // Nothing may come before: the click counts only within its own turn.
  if (message.kind === "pill-clicked") return openPanel(windowId).then(() => undefined, howToOpen);
  return remember(message)
    .then(() => nudgeAgain())
    .then(() => undefined);
}

/** Firefox opens its sidebar only for its own button and keys. */
async function howToOpen(): Promise<string> {
  const words = browserWords();
  const keys = await panelShortcut();
  return keys ? words("pill_press", keys) : words("pill_click_icon");
}

async function remember(message: Exclude<PillMessage, { kind: "pill-clicked" }>): Promise<void> {
  if (message.kind === "pill-moved") await changeSetting("pillPlace", () => message.place);
  else if (message.kind === "pill-off") await changeSetting("pillOn", () => false);
  else await dismissPill(message.deal, message.stage);
}
