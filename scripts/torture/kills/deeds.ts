import type { Page } from "playwright-core";
import { type SummaryRow, schemaVersion } from "../../../extension/storage/db.ts";
import { playbookFile } from "../../../src/playbook/exchange/playbook-file.ts";
import { manyDeals, rowsIn } from "../upgrades/many-deals.ts";
import type { SavedDatabase } from "../upgrades/saved-database.ts";
import { backupOf, playbookOf } from "./machine.ts";

/** Something a person does by one press on a page of the extension, after which the database holds all of it or nothing. */
export type Deed = {
  /** "a backup is merged" */
  what: string;
  page: string;
  /** The one transaction that writes this table is all of it. */
  table: string;
  /** Everything but the last press. */
  ready(page: Page, machine: SavedDatabase): Promise<void>;
  press(page: Page): Promise<unknown>;
  /** The page says that it is done, and everything that follows from it is stored. */
  done(page: Page): Promise<unknown>;
};

const named = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const patience = { timeout: 120_000 };

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor(patience);

const chooseBackup = async (page: Page, file: Buffer): Promise<void> => {
  await page
    .getByLabel("Choose a backup file")
    .setInputFiles({ name: "backup.zip", mimeType: "application/zip", buffer: file });
  await named(page, "Merge").waitFor(patience);
};
/** Of another machine: other deals, beside those that are everywhere. */
const otherMachine = ({ stores }: SavedDatabase): SavedDatabase =>
  manyDeals(schemaVersion, (stores.summaries?.rows.length ?? 3) - 3, "Y");
/** Its lists are behind: what they show follows after the merge, or at the next start. */
function behindInLists(machine: SavedDatabase): SavedDatabase {
  for (const row of rowsIn<SummaryRow>(machine, "summaries")) if (row.name.startsWith("Deal ")) row.due = 99;
  return machine;
}

/** The same playbook, with every question's reason said otherwise. */
const otherPlaybook = (machine: SavedDatabase): Buffer => {
  const playbook = playbookOf(machine);
  const fields = playbook.fields.map((field) => ({
    ...field,
    why: `${field.why ?? ""} Said otherwise.`.trim(),
  }));
  return Buffer.from(playbookFile({ ...playbook, fields }));
};

export const deeds: Deed[] = [
  {
    what: "the practice deal is started over",
    page: "extension/welcome/index.html",
    table: "checklists",
    ready: (page) => named(page, "Start the practice deal over").waitFor(patience),
    press: (page) => named(page, "Start the practice deal over").click(),
    done: (page) => named(page, "Start the practice deal over").waitFor({ ...patience, state: "detached" }),
  },
  {
    what: "a playbook's file is taken into the draft",
    page: "extension/manager/index.html#/exchange",
    table: "draftChanges",
    async ready(page, machine) {
      await page.getByLabel("Choose a file…").setInputFiles({
        name: "from operations.json",
        mimeType: "application/json",
        buffer: otherPlaybook(machine),
      });
      await named(page, "Put into the draft").waitFor(patience);
    },
    press: (page) => named(page, "Put into the draft").click(),
    done: (page) => says(page, /is in the draft\. Undo takes it back/),
  },
  {
    what: "a version is published",
    page: "extension/manager/index.html#/questions",
    table: "playbooks",
    async ready(page) {
      await named(page, "Publish…").first().click(patience);
      await page.getByLabel("What changes, and why").fill("Margins");
      await page.getByLabel("Your name").fill("Ann Keller");
    },
    press: (page) => named(page, /^Publish version/).click(),
    done: (page) => says(page, /^Published as/),
  },
  {
    what: "a backup is merged",
    page: "extension/backup/index.html",
    table: "checklists",
    ready: (page, machine) => chooseBackup(page, backupOf(behindInLists(otherMachine(machine)))),
    press: (page) => named(page, "Merge").click(),
    done: (page) => says(page, "Merged."),
  },
  {
    what: "a backup takes the place of everything",
    page: "extension/backup/index.html",
    table: "checklists",
    async ready(page, machine) {
      await chooseBackup(page, backupOf(otherMachine(machine)));
      await named(page, "Replace everything…").click();
    },
    press: (page) => named(page, "Save what is here, then replace").click(),
    done: (page) => says(page, "Everything is as it was in the backup."),
  },
];
