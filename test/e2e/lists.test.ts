import { afterAll, beforeAll, expect, it } from "vitest";
import type { ChecklistRow } from "../../extension/storage/db.ts";
import { harrow, hobart } from "../support/practice-crm.ts";
import { rowsOf, storedValues } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { openStory, type Story, showsDeal } from "../support/story.ts";

/** The rep's other deals, from whatever page is in front. */
let story: Story;
beforeAll(async () => {
  story = await openStory(harrow);
  const { page, panel } = story;
  await repAt(panel).choose("job-flags", "Rush");
  await repAt(panel).saved();
  await page.goto(hobart.address);
  await showsDeal(panel, hobart);
  await repAt(panel).write("promises-made", "Spindle S-4711 balanced by hand");
  await repAt(panel).saved();
});
afterAll(() => story?.close());

const nav = (name: string | RegExp) => story.panel.getByRole("navigation").getByRole("button", { name });
const inList = (name: string) =>
  story.panel
    .locator("main")
    .getByRole("button")
    .or(story.panel.getByRole("option"))
    .filter({ hasText: name });

/**
 * Stores another amount right behind the next reading of a checklist, as another window may: whoever reads after that reads the
 * news. Runs in the panel.
 */
function storeNewsOnceRead(amount: number): void {
  const { get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function (key) {
    const reading = get.call(this, key);
    if (this.name !== "checklists") return reading;
    IDBObjectStore.prototype.get = get;
    const change = this.transaction.db.transaction("checklists", "readwrite").objectStore("checklists");
    change.get(key).onsuccess = ({ target }) => {
      const row = (target as IDBRequest<ChecklistRow>).result;
      change.put({ ...row, record: { ...row.record, amount }, readAt: new Date().toISOString() });
    };
    return reading;
  };
}

it("counts the open deals with something due and lists them by the day they are needed", async () => {
  const { panel } = story;
  await nav(/^My gaps ?2$/).click();
  await inList(harrow.name).first().waitFor();
  await inList(hobart.name).first().waitFor();
  await panel.getByText(/^2 open deals/).waitFor();
});

it("opens a deal from the list, and takes its answers there", async () => {
  const { panel } = story;
  const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? "");
  await inList(harrow.name).first().press("Enter");
  await panel.getByText("Opened from your list. The page in front is another.").waitFor();
  await expect.poll(focused).toMatch(/^Opened from your list/);
  await panel.getByRole("button", { name: "Back to the page in front" }).press("Enter");
  await expect.poll(focused).toBe("This page");
  await nav(/^My gaps/).click();
  await inList(harrow.name).first().click();
  await showsDeal(panel, harrow);
  await repAt(panel).choose("job-newness", "New");
  await repAt(panel).saved();
  expect(await storedValues(panel, "job-newness")).toEqual(["new"]);
});

it("puts no older reading over what another window stores while the deal is being opened", async () => {
  const { panel } = story;
  // A panel that has opened this deal before knows its reading.
  await panel.reload();
  await nav(/^My gaps/).click();
  await inList(harrow.name).first().waitFor();
  await panel.evaluate(storeNewsOnceRead, 199_000);
  await inList(harrow.name).first().click();
  await showsDeal(panel, harrow);
  await repAt(panel).write("promises-made", "None");
  await repAt(panel).saved();
  const rows = (await rowsOf(panel, "checklists")) as ChecklistRow[];
  expect(rows.find(({ record }) => record.name === harrow.name)?.record.amount).toBe(199_000);
});

it("finds by what was answered and by a name with a typing error, and leaves the list for the page that comes to the front", async () => {
  const { page, panel } = story;
  await nav("Search").click();
  const search = panel.getByRole("searchbox").or(panel.getByRole("combobox"));
  await search.fill("s-4711");
  await inList(hobart.name).first().waitFor();
  await expect.poll(() => inList(harrow.name).count()).toBe(0);
  await search.fill("harow marin");
  await inList(harrow.name).first().waitFor();
  await search.fill("zeppelin");
  await panel.getByRole("heading", { name: /No deal mentions/ }).waitFor();
  await page.goto(harrow.address);
  await showsDeal(panel, harrow);
  expect(await nav("This page").getAttribute("aria-current")).toBe("page");
});
