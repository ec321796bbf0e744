import type { Page } from "playwright-core";
import type { HistoryEntry } from "../../../src/checklist/history.ts";
import { rowsOf, storedValues } from "../../../test/support/raw-database.ts";
import { repAt } from "../../../test/support/rep.ts";
import { retype } from "../../../test/support/story.ts";
import { waitFor } from "../../../test/support/wait-for.ts";

export const fields = ["shipping-label-instructions", "promises-made"] as const;

/** What was typed and where the panel said it is. */
export type Typed = { field: string; text: string; where: "disk" | "aside" | "screen" | "nowhere" };

/** Types and waits until it is somewhere, or the panel says that it is on the screen only. */
export async function type(panel: Page, field: string, text: string): Promise<Typed> {
  await retype(panel, field, text);
  const where = await waitFor<Typed["where"]>("what was typed to be somewhere", () =>
    placeOf(panel, text),
  ).catch(() => "nowhere" as const);
  return { field, text, where };
}

async function placeOf(panel: Page, text: string): Promise<Typed["where"] | undefined> {
  const header = await panel.locator(".deal-header").innerText();
  if (header.includes("is on this screen only")) return "screen";
  const aside = await panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  if (aside.includes(text)) return header.includes("is kept on this computer") ? "aside" : undefined;
  // Looking into the database opens it, which writes: on a full disk nobody does before it is said that something is there.
  if (!/(^|\n)Saved(\n|$)/.test(header)) return undefined;
  const stored = await rowsOf(panel, "answers").catch(() => []);
  return JSON.stringify(stored).includes(text) ? "disk" : undefined;
}

/** Whether the panel says what is wrong and what to do. */
export const isTold = (panel: Page): Promise<boolean> =>
  waitFor("the sentence", () =>
    panel.getByText("The disk of this computer is full. Free some space on it.").isVisible(),
  ).catch(() => false);

/**
 * How many of them are lost once the panel says that everything is saved: neither the answer nor in its history; the last of a question
 * must be the answer. What was only on a screen that is gone does not count: the panel said so.
 */
export async function lostOf(panel: Page, typed: Typed[], isScreenGone: boolean): Promise<number> {
  await repAt(panel).saved();
  const expected = typed.filter(({ where }) => where !== "screen" || !isScreenGone);
  let lost = 0;
  for (const field of fields) {
    const last = expected.filter((one) => one.field === field).at(-1);
    const is = async () => !last || (await storedValues(panel, field)).includes(last.text);
    if (!(await waitFor("the last answer", is).catch(() => false))) lost++;
  }
  // By its own link: the next one's tells it as well, as what was there before.
  const links = (await rowsOf(panel, "history")) as HistoryEntry[];
  const history = JSON.stringify(links.map((link) => link.new));
  return lost + expected.filter(({ text }) => !history.includes(text)).length;
}
