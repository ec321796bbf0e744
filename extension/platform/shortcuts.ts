import { browser } from "./browser.ts";

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
