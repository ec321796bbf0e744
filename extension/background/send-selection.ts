import { recordKey } from "../../src/crm/record.ts";
import { longestText } from "../../src/field-kinds/text-content.ts";
import { cleanSelection } from "../../src/values/selected-text.ts";
import { adapters } from "../crm/index.ts";
import { keepSelection, type Selection } from "../messages/selection.ts";
import type { SelectedHere } from "../platform/context-menu.ts";
import { matchesAny } from "../platform/match-pattern.ts";
import { selectedText } from "../platform/selected-text.ts";
import type { ClickedTab } from "../platform/toolbar.ts";
import { frontOf } from "./fronts.ts";
import { readClicked } from "./read-page.ts";

/** More than is kept, because spaces and what cannot be seen are still to be taken out. */
const mostRead = 2 * longestText;

/** By keys nothing of the selection is told. */
type Asked = ClickedTab & Partial<Pick<SelectedHere, "text" | "frameId">>;

/** Keeps what is selected on the page for the panel of its window, which asks where to put it. */
export async function sendSelection({ text, frameId, ...tab }: Asked): Promise<void> {
  const { tabId, windowId } = tab;
  const inLines = await selectedText(tabId, mostRead, frameId);
  // The page may have changed its selection meanwhile; what the person saw in the menu is what they chose.
  const selected = text === undefined || sameWords(text, inLines) ? inLines : text;
  const kept = cleanSelection(selected, longestText);
  await keepSelection(windowId, { ...kept, ...(await dealOf(tab)) });
  // Without a lasting grant this is also what lets us see the deal in front.
  await readClicked(tab);
}

/** The deal it was selected beside; by the page's address where the deal itself was not read yet. */
async function dealOf({ tabId, address }: ClickedTab): Promise<Pick<Selection, "deal">> {
  const front = await frontOf(tabId);
  if (front.kind === "record")
    return { deal: { key: recordKey(front.record), name: front.record.name ?? "" } };
  const adapter = adapters.find(({ hosts }) => matchesAny(hosts, address));
  const url = adapter && new URL(address ?? "");
  const id = url && adapter.identify(url);
  return id ? { deal: { key: recordKey({ crm: adapter.id, host: url.host, id }), name: "" } } : {};
}

/** Browsers give the menu's text in one line, and some of them cut it. */
const sameWords = (inMenu: string, inLines: string): boolean =>
  squeezed(inLines).startsWith(squeezed(inMenu).slice(0, 1000));

const squeezed = (text: string): string => text.slice(0, 4000).replace(/\s+/g, "");
