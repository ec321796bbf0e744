import { browser } from "./browser.ts";
import { type ClickedTab, clickedTab } from "./toolbar.ts";

/** A command of ours and the keys the person has for it now: "" when none are set. */
export type Shortcut = { id: string; description: string; keys: string };

export async function assignedShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = "", description, shortcut }) => ({
    id: name,
    description: description ?? "",
    keys: shortcut ?? "",
  }));
}

/** The keys that open the panel, as the browser has them now: the rep may have changed or removed them. */
export async function panelShortcut(): Promise<string | undefined> {
  const commands = await assignedShortcuts();
  return commands.find(({ id }) => id === "_execute_action")?.keys || undefined;
}

/** Told of our other shortcuts by the name the manifest gives them. As a click, it lends us the page in front. */
export function onCommand(told: (command: string, tab: ClickedTab) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const clicked = clickedTab(tab);
    if (clicked) told(command, clicked);
  });
}
