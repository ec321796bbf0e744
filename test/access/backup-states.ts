import type { Page } from "playwright-core";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { backupOf, head } from "../backup/sample-backup.ts";
import { putRaw } from "../support/raw-database.ts";
import { at, next, press, reads } from "./on-page.ts";
import type { State } from "./state.ts";
import { deal, profile, someDeals } from "./stored.ts";

const page = "extension/backup/index.html";
const titled = (page: Page) => page.getByRole("heading", { name: "Save a backup" }).waitFor();
const choose = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .getByLabel("Choose a backup file")
    .setInputFiles({ name, mimeType: "application/zip", buffer: Buffer.from(bytes) });

const typed = (field: string, value: unknown, checklist = deal) => ({
  checklist,
  field,
  answer: { state: "answered", value, source: { from: "typed" } },
});
const other = "salesforce:a.example:006other";
const [checklist] = someDeals.checklists as [object];
const parts = {
  playbooks: [
    {
      number: 1,
      publishedAt: head.madeAt,
      by: "",
      note: "",
      origin: { from: "starter" },
      content: starterPlaybook(),
    },
  ],
  checklists: [checklist, { ...checklist, key: other }],
  answers: [
    typed("inbound-receipt-ref", "ER-26-0999-01"),
    typed("job-flags", ["x".repeat(200)]),
    typed("inbound-receipt-ref", "ER-26-0998-01", other),
  ],
  profiles: [{ ...profile, account: "other", name: "Kestrel Packaging" }],
  settings: [{ name: "repName", value: "P. Osei" }],
  journal: [{ name: "unsaved:1", value: ["typed"] }],
};
const whole = backupOf(parts);
const lost = [
  { table: "history", rows: 3 },
  { table: "packets", rows: null },
];
const rescued = backupOf(
  { ...parts, answers: [...parts.answers, { nothing: "of use" }] },
  { kind: "rescue", lost },
);

/** A folder of the browser's own stands for one that somebody chose: its picker is no page's. */
const chooseFolder = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("Backups of this year", { create: true });
    const opened = indexedDB.open("whitespot");
    await new Promise((resolve) => opened.addEventListener("success", resolve));
    const change = opened.result.transaction("settings", "readwrite");
    const problem = { code: "backup-folder-ask" };
    change
      .objectStore("settings")
      .put({ name: "backupFolder", value: { folder, keep: 14, last: null, problem } });
    await new Promise((resolve) => change.addEventListener("complete", resolve));
    opened.result.close();
  });

export const backupStates: State[] = [
  at("backup and restore", page, titled),
  next("saved", async (page) => {
    await press(page, "Save a backup");
    await reads(page, /^Saved as whitespot-backup-/);
  }),
  next("a file that is cut off", async (page) => {
    await choose(page, "cut.zip", whole.subarray(0, -9));
    await reads(page, "Nothing was changed.");
  }),
  next("a file compared, with values changed in both", async (page) => {
    await choose(page, "whole.zip", whole);
    await page.locator(".backup-conflict").first().waitFor();
    for (const kept of await page.locator(".backup-kept > summary").all()) await kept.click();
  }),
  next("everything about to be replaced", async (page) => {
    await press(page, "Replace everything…");
    await page.getByRole("dialog").getByText("First a backup").waitFor();
  }),
  next("merged", async (page) => {
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await page.getByText("All from the backup").or(page.locator(".backup-side").last()).first().click();
    await press(page, "Merge");
    await reads(page, "Merged.");
  }),
  next("a rescue, with what it lacks", async (page) => {
    await choose(page, "rescue.zip", rescued);
    await page.locator(".backup-preview .notice").first().waitFor();
  }),
  at("a folder that the browser asks about again, and a backup of long ago", page, async (page) => {
    await chooseFolder(page);
    await putRaw(page, "settings", {
      name: "backups",
      value: { last: "2024-01-02T09:00:00Z", awayUntil: "" },
    });
    await page.reload();
    await page.locator(".backup-age-due").waitFor();
    await reads(page, "Backups of this year");
  }),
  next("everything replaced", async (page) => {
    await choose(page, "whole.zip", whole);
    await press(page, "Replace everything…");
    await press(page, "Save what is here, then replace");
    await reads(page, "Everything is as it was in the backup.");
  }),
];

/** Pages over a database they may not open, each with what saves what can be read all the same. */
export const troubleStates: State[] = [
  at("the panel, with what could be read saved", "extension/panel/index.html", async (page) => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await putRaw(page, "settings", { name: "schema", value: 99 });
    await page.reload();
    await press(page, "Save what can be read");
    await reads(page, /^Saved, with \d+ rows/);
  }),
  ...["backup", "manager", "desk", "labels", "welcome"].map((name) =>
    at(name, `extension/${name}/index.html${name === "labels" ? `#deal=${deal}` : ""}`, async (page) => {
      await page.getByRole("alert").first().waitFor();
    }),
  ),
  at("the panel, open while a backup is restored", "extension/panel/index.html", async (page) => {
    const titled = page.getByRole("heading", { level: 1 });
    await titled.filter({ hasText: "Whitespot was updated meanwhile" }).waitFor();
    await putRaw(page, "settings", { name: "schema", value: 1 });
    await page.reload();
    await titled.filter({ hasNotText: "Whitespot was updated meanwhile" }).first().waitFor();
    const restoring = await page.context().newPage();
    await restoring.goto(page.url().replace(/panel.*/, "backup/index.html"));
    await choose(restoring, "whole.zip", whole);
    await press(restoring, "Replace everything…");
    await press(restoring, "Save what is here, then replace");
    await reads(restoring, "Everything is as it was in the backup.");
    await restoring.close();
    await page.getByRole("heading", { name: "A backup was restored" }).waitFor();
  }),
];
