import type { Page } from "playwright-core";
import { repAt } from "../../../test/support/rep.ts";
import { waitFor } from "../../../test/support/wait-for.ts";

export const texts = ["promises-made", "shipping-label-instructions"] as const;
export const table = "csm-items";

/** What a step asks of one panel. `text` is written nowhere else, so that it can be looked for. */
export type Step =
  | { kind: "write"; field: string; text: string }
  | { kind: "clear"; field: string }
  | { kind: "undo" }
  | { kind: "add-row"; text: string }
  | { kind: "remove-row" }
  | { kind: "issue" };

/** Does it, and waits until the panel says that it is saved. False: there was nothing to do it to. */
export async function work(panel: Page, step: Step): Promise<boolean> {
  const done = await act(panel, step);
  await repAt(panel).saved();
  return done;
}

function act(panel: Page, step: Step): Promise<boolean> {
  if (step.kind === "write") return put(panel, `[data-field="${step.field}"] textarea`, step.text);
  if (step.kind === "clear") return press(panel, `[data-field="${step.field}"] .card-foot button`, "Clear");
  if (step.kind === "undo") return press(panel, ".undo button", "Undo");
  if (step.kind === "remove-row")
    return press(panel, `[data-field="${table}"] details[open] button`, "Remove");
  if (step.kind === "issue") return issue(panel);
  return addRow(panel, step.text);
}

/** As a key does it, in every window at once: only one of them can have the keyboard. */
export const put = (panel: Page, selector: string, text: string): Promise<boolean> =>
  panel.evaluate(
    ([where, typed]) => {
      const control = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(where)].at(-1);
      if (!control) return false;
      control.value = typed;
      control.dispatchEvent(new Event("input", { bubbles: true }));
      return true;
    },
    [selector, text] as const,
  );

export const press = (panel: Page, selector: string, words: string): Promise<boolean> =>
  panel.evaluate(
    ([where, called]) => {
      const button = [...document.querySelectorAll<HTMLButtonElement>(where)].find(
        ({ textContent, ariaLabel }) => textContent?.trim() === called || ariaLabel?.startsWith(called),
      );
      button?.click();
      return button !== undefined;
    },
    [selector, words] as const,
  );

async function addRow(panel: Page, text: string): Promise<boolean> {
  const cell = `[data-field="${table}"] details[open] [data-column="description"] :is(input, textarea)`;
  const open = () => panel.locator(cell).count();
  const before = await open();
  const added = await panel.evaluate((field) => {
    const button = [...document.querySelectorAll<HTMLButtonElement>(`[data-field="${field}"] button`)].find(
      ({ textContent }) => textContent?.trim().startsWith("Add "),
    );
    button?.click();
    return button !== undefined;
  }, table);
  if (!added) return false;
  await waitFor("the new row", async () => (await open()) > 0 && ((await open()) !== before || before > 0));
  return put(panel, cell, text);
}

export async function issue(panel: Page): Promise<boolean> {
  await panel.getByRole("button", { name: "Issue packet…" }).click();
  const dialog = panel.locator("dialog[open]");
  const again = dialog.getByLabel("Why it is issued again");
  const gaps = dialog.getByLabel("Why it goes out with gaps");
  await gaps.waitFor();
  if ((await again.count()) > 0) await again.fill("something changed");
  await gaps.fill("the date is fixed");
  await dialog.getByRole("button", { name: "Issue with gaps" }).click();
  await dialog.getByRole("button", { name: "Save: Whole packet, for sales" }).waitFor();
  await panel.keyboard.press("Escape");
  return true;
}
