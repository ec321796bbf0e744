import type { Page } from "playwright-core";
import { next, press, reads } from "./on-page.ts";
import type { State } from "./state.ts";

/** One scene of test/panel/page, and what is done there. */
const scene = (
  scene: string,
  doing?: string,
  then: (page: Page) => Promise<unknown> = async () => {},
): State => ({
  name: doing ? `${scene}, ${doing}` : scene,
  async reach(page) {
    await page.evaluate((name) => window.showScene(name), scene);
    await page.locator("main").waitFor();
    await then(page);
  },
});

const issue = async (page: Page): Promise<void> => {
  await press(page, "Issue packet…");
  await page.getByLabel("Why it goes out with gaps").fill("The steel is ordered today.");
};
const more = async (page: Page, item: string | RegExp): Promise<void> => {
  await press(page, "More for Receiving");
  await page.getByRole("menuitem", { name: item }).click();
};
const close = (page: Page): Promise<void> => page.getByRole("dialog").last().press("Escape");

const deal: State[] = [
  scene("plain"),
  scene("engines"),
  next("with rows, folds and the forms of the honest states open", async (page) => {
    await page.locator(".row-card summary").nth(1).click();
    await press(page, "Not known yet: UN number");
    await page.locator("[data-field=inbound-ship-contact]").getByRole("button", { name: "Assume" }).click();
    await page.getByLabel("Confirm with whom?").waitFor();
    for (const fold of await page.locator(".fold > summary").all()) await fold.click();
    await page.locator(".fold:not(:has(.fold-body))").first().waitFor({ state: "detached" });
    await page.locator(".line > summary").first().click();
    await page.locator(".line .card").first().waitFor();
  }),
  scene("plain", "with why something does not apply being said", async (page) => {
    await page.locator("[data-field=certs-required]").getByRole("button", { name: "Does not apply" }).click();
    await page.locator("[data-field=certs-required] form").waitFor();
  }),
  next("with a file named", (page) => press(page, "Type a name")),
  next("and said", async (page) => {
    await page.locator("[data-field=certs-required] form input").fill("Sold as seen");
    await page.keyboard.press("Enter");
    await page.locator("[data-field=certs-required] form").waitFor({ state: "detached" });
  }),
  scene("drift-once", "with a card's menu open", async (page) => {
    await page
      .getByRole("button", { name: /^More (about|for)/ })
      .first()
      .click();
    await page.locator(".card-more, [role=menu], [aria-expanded=true]").first().waitFor();
  }),
  scene("kinds"),
  next("with a row begun, and a choice that is gone", async (page) => {
    for (
      let screens = 0;
      screens < 12 && (await page.locator("[data-field=a-table]").count()) === 0;
      screens++
    )
      await page.locator(".due-list > div").last().scrollIntoViewIfNeeded();
    await page.locator("[data-field=a-table]").getByRole("button", { name: /^Add / }).click();
    await page.evaluate(() =>
      window.changeElsewhere("a-multichoice", {
        state: "answered",
        value: ["gone"],
        source: { from: "typed" },
      }),
    );
    await page.locator(".chip-gone").waitFor();
  }),
  scene("doubtful"),
  scene("hostile"),
  scene("lost"),
  scene("done"),
  scene("nameless"),
  scene("turn-on"),
  scene("disk-full"),
  scene("late"),
  scene("disk-full-here"),
  scene("drift"),
  next("with all of it shown", (page) => press(page, /^Show \d more/)),
  scene("drift-once"),
  next("taken, with the way back", (page) => press(page, "Take it: Ship to")),
  scene("drift-once", "left aside", (page) => press(page, "Keep mine: Ship to")),
  scene("drift-none"),
  scene("drift-hostile"),
  scene("customer"),
  scene("customer-changed"),
  scene("customer-hostile"),
  scene("engines-priceless"),
];

const history: State[] = [
  ...["history", "history-broken"].map((name) =>
    scene(name, "opened", async (page) => {
      await press(page, "History");
      await page.getByRole("article").first().waitFor();
    }),
  ),
  next("searched for what is nowhere", async (page) => {
    await page.getByLabel("Find words").fill("zeppelin");
    await page.getByRole("article").first().waitFor({ state: "detached" });
  }),
];

const packets: State[] = [
  scene("engines", "the packet being issued", issue),
  next("issued, with its files", async (page) => {
    await press(page, "Issue with gaps");
    await reads(page, "HP-26-0147");
  }),
  next("a file as an e-mail", async (page) => {
    await more(page, /E-mail/);
    await page.getByRole("link", { name: "Open in mail program" }).waitFor();
  }),
  next("a file to be attached, with another page in front", async (page) => {
    await close(page);
    await more(page, /^Attach/);
    await page.evaluate(() => window.bringToFront("other"));
    await reads(page, "The page in front is not this deal.");
  }),
  next("the lines for the ERP", async (page) => {
    await close(page);
    await press(page, "Lines for the ERP…");
    await page.getByRole("dialog", { name: "Lines for the ERP" }).waitFor();
  }),
  next("an order of columns being made", async (page) => {
    await press(page, "New system…");
    await page.getByLabel("Name of the system").fill("JobBOSS");
    await page.keyboard.press("Enter");
    await page.getByText("34 of 34 columns").click();
  }),
  scene("revisions", "the menu of a file", async (page) => {
    await press(page, /Last packet: revision C/);
    await press(page, "Revision C: files");
    await press(page, "More for Receiving");
    await page.getByRole("menuitem").first().waitFor();
  }),
  scene("engines-priceless", "the lines without prices", async (page) => {
    await issue(page);
    await press(page, "Issue with gaps");
    await press(page, "Lines for the ERP…");
    await page.getByRole("radio", { name: "Order lines (1 row)" }).check();
    await reads(page, "Prices are not shown on this computer");
  }),
  scene("revisions", "all of them", async (page) => {
    await press(page, /Last packet: revision C/);
    await reads(page, "SUPERSEDED by C");
  }),
  next("an older one with its files", async (page) => {
    await press(page, "Revision A: files");
    await reads(page, "Hand out revision C.");
  }),
  next("one to be compared", async (page) => {
    await press(page, /All 3 revisions/);
    await press(page, "Revision C: compare with…");
    await page.getByLabel("Compare with", { exact: true }).waitFor();
  }),
  scene("revisions", "another being issued", async (page) => {
    await press(page, "Issue packet…");
    await reads(page, "1 change against revision C");
  }),
  scene("revisions-unchanged", "another being issued without a reason", async (page) => {
    await press(page, "Issue packet…");
    await page.getByLabel("Why it is issued again").press("Enter");
    await reads(page, "Say why it is issued again");
  }),
];

/** The panel keeps in mind that a deal's pack is open, and here all scenes are of one deal. */
const backToDeal = async (page: Page): Promise<void> => {
  await press(page, "Back to the deal");
  await page
    .getByRole("button", { name: /^Customer pack/ })
    .first()
    .waitFor();
};
const goods: State[] = [
  scene("packages", "what is in which package", async (page) => {
    await page.locator(".fold summary", { hasText: "Receiving" }).click();
    await page.locator(".line summary", { hasText: "List every part" }).click();
    await press(page, "What is in which package");
    await page.locator(".package").first().waitFor();
  }),
  next("with something being moved", async (page) => {
    await press(page, /^Move EH-4512-K/);
    await page.locator(".package-move select").waitFor();
  }),
  next("with a package too many, empty", async (page) => {
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await page
      .locator(".package")
      .first()
      .getByRole("button", { name: /^Move DE-4512/ })
      .click();
    await page.locator(".package-move select").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await reads(page, "5 packages were announced, and there are 6 here.");
  }),
  scene("engines", "the customer pack, with what is missing", async (page) => {
    await press(page, /^Customer pack/);
    await page.getByRole("heading", { name: "Customer pack", exact: true }).waitFor();
  }),
  next("the deal again", backToDeal),
  scene("plain", "the customer pack before anybody said what comes", async (page) => {
    await page.locator("[data-field=job-flags]").getByText("Customer-supplied parts").click();
    await press(page, /^Customer pack/);
    await reads(page, "Say first what they send and how many.");
  }),
  next("the deal again", backToDeal),
  scene("done", "the customer pack handed out", async (page) => {
    await press(page, /^Customer pack/);
    await press(page, "Save all files");
    await page.getByRole("contentinfo").getByText("Saved to your downloads.").waitFor();
  }),
  next("and what changed since", async (page) => {
    await page.evaluate(() =>
      window.changeElsewhere("inbound-package-count", {
        state: "answered",
        value: 6,
        source: { from: "typed" },
      }),
    );
    await reads(page, /^This replaces revision A/);
  }),
  next("the deal it changed in", backToDeal),
];

const others: State[] = [
  "reading",
  "no-record",
  "unknown-page",
  "not-seen",
  "newer",
  "unopened",
  "restored",
  "disk-full-unread",
  "playbook",
  "settings",
  "gaps",
  "gaps-many",
  "gaps-none",
  "search",
  "search-found",
  "search-many",
  "search-none",
  "search-not-whole",
].map((name) => scene(name));

/** The panel, on the page of its own that shows every state of its parts. */
export const panelStates: State[] = [...deal, ...history, ...packets, ...goods, ...others];
