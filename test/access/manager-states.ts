import type { Page } from "playwright-core";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { putRaw } from "../support/raw-database.ts";
import { next, open as openPage, press, reads } from "./on-page.ts";
import type { State } from "./state.ts";
import { profile, someDeals } from "./stored.ts";

const main = (page: Page) => page.getByRole("main");
const field = (page: Page, label: string) => main(page).getByLabel(label, { exact: true });

async function open(page: Page, hash: string): Promise<void> {
  await openPage(page, `extension/manager/index.html${hash}`);
  await page.locator("main:not([aria-busy=true]) :is(h1, h2):visible").first().waitFor();
}
/** At once: a click for each of thirty folds takes longer than all the looking at them. */
async function unfoldAll(page: Page): Promise<void> {
  const folded = main(page).locator("details:not([open])");
  for (let depth = 0; depth < 4 && (await folded.count()) > 0; depth++)
    await folded.evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
}

const at = (
  hash: string,
  doing?: string,
  then: (page: Page) => Promise<unknown> = async () => {},
): State => ({
  name: `${hash}${doing ? `, ${doing}` : ""}`,
  async reach(page) {
    await open(page, hash);
    await then(page);
  },
});

const questions: State[] = [
  at("#/questions/-"),
  next("as a table", (page) => press(page, "As a table")),
  next("with nothing found", async (page) => {
    await press(page, "As a table");
    await page.getByRole("searchbox").fill("zeppelin");
    await page.locator(".list-head [role=status]", { hasText: /^0/ }).waitFor();
  }),
  at("#/questions/receiving"),
  at("#/questions/receiving/csm-items", "everything unfolded", unfoldAll),
  at("#/questions/quality/+", "what it cannot be without", async (page) => {
    const form = page.getByRole("form", { name: "New question" });
    await form.getByLabel("Answered by").fill("");
    await form.getByRole("button", { name: "Add question" }).click();
    await reads(page, "Say what goes wrong without the answer.");
  }),
  at("#/questions/accounting/deposit-percent", "its condition being built", async (page) => {
    await main(page)
      .getByRole("button", { name: /^(Ask it only when…|Change when it is asked)$/ })
      .first()
      .click();
    await press(page, "Add a group");
    await page.getByRole("combobox", { name: "Question it depends on" }).last().fill("date");
    await page.locator("[role=option]").first().waitFor();
  }),
  at("#/questions/receiving/long-ago"),
  at("#/questions/receiving/inbound-arrival-call", "retired", async (page) => {
    await press(page, "Retire");
    await reads(page, /retired/i);
  }),
  at("#/questions/receiving", "with a retired question", unfoldAll),
  at("#/questions/-", "previewed as a rep", async (page) => {
    await press(page, "Preview as a rep");
    await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  }),
];

const around: State[] = [
  at("#/departments", "with one unfolded and another refused", async (page) => {
    await field(page, "New department").fill("quality");
    await press(page, "Add the department");
    await reads(page, "Another department is called so.");
    await main(page).locator("summary").nth(3).click();
  }),
  at("#/stages", "with one unfolded", async (page) => {
    await main(page).locator("summary").nth(2).click();
    await page.locator(".removal").first().waitFor();
  }),
  at("#/stages/settings", "with a number that is none, and a pattern that is none", async (page) => {
    await field(page, "Margin floor (%)").fill("a fifth");
    await field(page, "Packet numbers").fill("P{yy}{month}");
    await reads(page, "Only {yy}, {rep} and one counter");
  }),
  at("#/checks/po-difference-open"),
  at("#/problems"),
];

const interview: State[] = [
  at("#/interview"),
  at("#/interview/receiving", "with needs", async (page) => {
    const says = (number: number, question: RegExp) =>
      page.getByRole("group", { name: `Need ${number}`, exact: true }).getByLabel(question);
    await says(1, /What do you need/).fill("Photos of the crate");
    await press(page, "Add a need");
    await says(2, /What do you need/).fill("The weight of each crate");
    await says(2, /What do you do with it/).fill("We choose the truck.");
    await press(page, "Make it a question");
    await reads(page, "Say what happens without it");
  }),
  next("a need made a question", async (page) => {
    await page
      .getByRole("group", { name: "Need 2" })
      .getByRole("button", { name: "Make it a question" })
      .click();
    await page.getByRole("link", { name: "The weight of each crate" }).first().waitFor();
  }),
];

const playbookFile = (change: (playbook: ReturnType<typeof starterPlaybook>) => object) => ({
  name: "next.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(change(starterPlaybook()))),
});
const exchange: State[] = [
  at("#/exchange", "an address that is none, and a file that is none", async (page) => {
    await page.getByLabel("Address of the playbook file").fill("http://intranet.northfield.example/p.json");
    await press(page, "Use this address");
    await reads(page, "The address must begin with https://");
    await page
      .getByLabel("Choose a file…")
      .setInputFiles({ name: "cut.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await page.getByRole("alert").first().waitFor();
  }),
  next("a file with changes", async (page) => {
    const file = playbookFile((starter) => ({
      ...starter,
      fields: starter.fields.map((one) =>
        one.id === "ship-to" ? { ...one, why: "So that it arrives." } : one,
      ),
    }));
    await page.getByLabel("Choose a file…").setInputFiles(file);
    await reads(page, "What “next.json” would change in the draft");
  }),
  next("a spreadsheet with wrong cells", async (page) => {
    const { default: write } = await import("write-excel-file/universal");
    const sheet = await write([
      {
        sheet: "Questions",
        data: [
          ["Id", "Level"],
          ["ship-to", "high"],
        ],
      },
    ]).toBlob();
    const buffer = Buffer.from(await sheet.arrayBuffer());
    await page
      .getByLabel("Choose a file…")
      .setInputFiles({ name: "wrong.xlsx", mimeType: "application/octet-stream", buffer });
    await page.locator(".row-errors").first().waitFor();
  }),
];

const versions: State[] = [
  at("#/versions", "with a draft"),
  next("the draft to be published, without a note", async (page) => {
    await press(page, "Publish…");
    await press(page, "Publish version 2");
    await reads(page, "Say in a few words what changes and why.");
  }),
  next("published, with deals on the version before", async (page) => {
    await page.getByLabel("What changes, and why").fill("Receiving said so");
    await page.getByLabel("Your name").fill("Ann Keller");
    await press(page, "Publish version 2");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 2, name: "Version 2" }).waitFor();
  }),
  next("two compared", async (page) => {
    await page.getByRole("link", { name: "Compare with version 1" }).click();
    await page.getByRole("heading", { level: 1, name: "From version 1 to version 2" }).waitFor();
  }),
  at("#/versions", "an old one to be published again", async (page) => {
    await press(page, "Publish version 1 again…");
    await page.getByRole("dialog").getByLabel("What changes, and why").waitFor();
  }),
  at("#/versions", "open deals to be moved", async (page) => {
    await page.getByRole("link", { name: /^Move \d open deals?…/ }).click();
    await page.getByLabel("All open deals").check();
    await main(page).locator("details > summary").first().click();
  }),
  at("#/questions/receiving/inbound-instructions-sent-on", "while another window publishes", async (page) => {
    const label = "What goes wrong without the answer";
    await page.getByRole("article").getByLabel(label, { exact: true }).fill("Mine.");
    await reads(page, /Draft, 1 change since version 2/);
    const other = await page.context().newPage();
    await open(Object.assign(other, { url: () => page.url() }), "#/versions");
    await press(other, "Publish version 1 again…");
    await other.getByLabel("What changes, and why").fill("Back");
    await other.getByLabel("Your name").fill("Ben Ito");
    await press(other, "Publish version 3");
    await other.getByRole("heading", { level: 2, name: "Version 3" }).waitFor();
    await other.close();
    await reads(page, "Version 3 came in while this draft is on version 2.");
  }),
  next("the draft to be brought over", async (page) => {
    await press(page, "Bring the draft onto version 3");
    await page.getByRole("dialog").waitFor();
  }),
];

const customers: State[] = [
  at("#/customers", "before there is any"),
  {
    name: "#/customers, with some",
    async reach(page) {
      for (const [store, rows] of Object.entries(someDeals))
        for (const row of rows) await putRaw(page, store, row);
      await putRaw(page, "profiles", profile);
      await open(page, "#/customers");
      await page.getByRole("link", { name: /^Harrow Marine Inc/ }).waitFor();
    },
  },
  next("one with its requirements", async (page) => {
    await page.getByRole("link", { name: /^Harrow Marine Inc/ }).click();
    await page.getByRole("heading", { name: "Harrow Marine Inc" }).waitFor();
  }),
  next("another requirement being added", async (page) => {
    await press(page, "Add a standing requirement");
    await page.getByRole("searchbox", { name: "Which question?" }).fill("pays the freight");
    await page.getByRole("button", { name: /pays the freight/ }).waitFor();
  }),
  next("what it changes for open deals", async (page) => {
    await page.getByRole("button", { name: /pays the freight/ }).click();
    await page.locator("[data-field=freight-terms] select").selectOption({ label: "Collect" });
    await press(page, /^Update \d open deals?…/);
    await page.getByRole("checkbox", { name: /Freight/ }).waitFor();
  }),
];

/** The manager page, with a playbook of its own and deals under way. */
export const managerStates: State[] = [
  ...customers,
  ...questions,
  ...around,
  ...interview,
  ...exchange,
  ...versions,
];
