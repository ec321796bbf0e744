import type { Locator, Page } from "playwright-core";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";

const questions = new Map(starterPlaybook().fields.map(({ id, question }) => [id, question]));

/** What a rep does in the panel, in the words on the screen. */
export function repAt(panel: Page) {
  const card = (field: string): Locator => panel.locator(`[data-field="${field}"]`);
  /** On to what comes next: Firefox's date field has a stop for each of its parts. */
  async function leave(): Promise<void> {
    const here = await panel.evaluateHandle(() => document.activeElement);
    for (let stops = 0; stops < 4; stops++) {
      await panel.keyboard.press("Tab");
      if (await panel.evaluate((element) => document.activeElement !== element, here)) return;
    }
  }

  /** Only what is near the window is drawn, so one has to scroll; not away from a card that is there: answered it would fold. */
  async function reached(field: string): Promise<boolean> {
    const isThere = async (): Promise<boolean> => (await card(field).count()) > 0;
    if (await isThere()) return true;
    await panel.evaluate(() => window.scrollTo(0, 0));
    for (let screens = 0; screens < 60; screens++)
      if ((await isThere()) || !(await panel.evaluate(scrollOn))) break;
    return isThere();
  }
  const reach = async (field: string): Promise<Locator> => {
    if (!(await reached(field))) throw new Error(`${field} is not asked here`);
    return card(field);
  };

  return {
    card,
    /** Goes to a question: down the due list, or to where it is folded away under its department. */
    async show(field: string): Promise<void> {
      if (await reached(field)) return;
      const question = questions.get(field) ?? "";
      const closed = panel.locator("details.fold:not([open]) > summary");
      while ((await closed.count()) > 0) await closed.first().click();
      await panel.locator("details.line > summary", { hasText: question }).click();
      await card(field).waitFor();
    },
    /** Ticks a choice, yes or no, or one of several by its label. */
    async choose(field: string, label: string): Promise<void> {
      await reach(field);
      const select = card(field).locator("select");
      if ((await select.count()) > 0) await select.first().selectOption({ label });
      else await card(field).getByText(label, { exact: true }).click();
    },
    async write(field: string, text: string): Promise<void> {
      await reach(field);
      await card(field).locator("input, textarea").first().fill(text);
      await leave();
    },
    /** Fills the named parts of a contact or an address. */
    async fill(field: string, parts: Record<string, string>): Promise<void> {
      await reach(field);
      for (const [label, value] of Object.entries(parts)) {
        const control = card(field).getByLabel(label, { exact: true });
        // The countries are listed once somebody comes to choose one.
        await control.focus();
        if ((await control.evaluate(({ tagName }) => tagName)) === "SELECT")
          await control.selectOption(value);
        else await control.fill(value);
      }
      await leave();
    },
    /** Adds a row to a table and fills its cells, by column. */
    async addRow(field: string, cells: Record<string, string>): Promise<void> {
      await reach(field);
      await card(field).getByRole("button", { name: /^Add / }).click();
      const row = card(field).locator("details[open] .row-body");
      for (const [column, value] of Object.entries(cells))
        await fillCell(row.locator(`[data-column="${column}"]`), value);
      await leave();
    },
    /** Fills cells of a row that is there, by the words it is called by. */
    async completeRow(field: string, named: string, cells: Record<string, string>): Promise<void> {
      await reach(field);
      await card(field).locator("summary", { hasText: named }).click();
      const row = card(field).locator("details[open] .row-body");
      for (const [column, value] of Object.entries(cells))
        await fillCell(row.locator(`[data-column="${column}"]`), value);
      await leave();
    },
    async nameFile(field: string, name: string, revision: string): Promise<void> {
      await reach(field);
      await card(field).getByRole("button", { name: "Type a name" }).click();
      await card(field).getByLabel("File name", { exact: true }).last().fill(name);
      await card(field).getByLabel("Revision", { exact: true }).last().fill(revision);
      await leave();
    },
    async waitOn(field: string, who: string, by: string): Promise<void> {
      await reach(field);
      await card(field).getByRole("button", { name: "Not known yet" }).click();
      await card(field).getByLabel("Waiting on whom?").fill(who);
      await card(field).locator("form input[type=date]").fill(by);
      await card(field).locator("form button[type=submit]").click();
    },
    async doesNotApply(field: string, because: string): Promise<void> {
      await reach(field);
      await card(field).getByRole("button", { name: "Does not apply" }).click();
      await card(field).locator("form input").fill(because);
      await card(field).locator("form button[type=submit]").click();
    },
    async assume(field: string, confirmWith: string): Promise<void> {
      await reach(field);
      await card(field)
        .getByRole("button", { name: /Assume|Only assumed/ })
        .click();
      await card(field).locator("form input").last().fill(confirmWith);
      await card(field).locator("form button[type=submit]").click();
    },
    /** Everything given so far is on the disk. */
    async saved(): Promise<void> {
      await panel.getByText("Saved", { exact: true }).waitFor();
    },
  };
}

async function fillCell(cell: Locator, value: string): Promise<void> {
  await cell.waitFor();
  const control = cell.locator("input:not([type=radio]):not([type=checkbox]), select, textarea").first();
  if ((await control.count()) === 0) return cell.getByText(value, { exact: true }).click();
  const tag = await control.evaluate(({ tagName }) => tagName);
  if (tag === "SELECT") await control.selectOption({ label: value });
  else await control.fill(value);
}

/** Runs in the panel: a screen on. False at the end, once the panel has built all that it builds there. */
async function scrollOn(): Promise<boolean> {
  // No function in here: `npm start` names them by a helper that the panel's page does not have.
  const before = `${window.scrollY} of ${document.body.scrollHeight}`;
  window.scrollBy(0, window.innerHeight);
  // The browser tells the panel in one frame that the end is near; the panel draws, and watches the new end from the next.
  for (let frames = 0; frames < 3; frames++) {
    await new Promise(requestAnimationFrame);
    await new Promise((wake) => setTimeout(wake));
  }
  return `${window.scrollY} of ${document.body.scrollHeight}` !== before;
}

export type Rep = ReturnType<typeof repAt>;
