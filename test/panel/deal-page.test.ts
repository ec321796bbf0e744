import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { answersOf, openPanelPages, type PanelPages } from "./panel-page.ts";

describe("a deal in the panel", { timeout: 30_000 }, () => {
  let pages: PanelPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPanelPages();
  }, 60_000);
  afterAll(() => pages?.close());
  afterEach(() => page.close());

  const card = (field: string) => page.locator(`[data-field=${field}]`);
  const answerTo = async (field: string) => (await answersOf(page))[field];
  const dueNow = () =>
    page
      .locator(".due-list [data-field]")
      .evaluateAll((cards) => cards.map((one) => (one as HTMLElement).dataset.field));

  /** Every card that is due is there: those far below are built only when the view comes near. */
  async function allBuilt(): Promise<void> {
    const said = page.getByText(/^\d+ questions, about/);
    const due = Number.parseInt((await said.textContent()) ?? "", 10);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(dueNow).toHaveLength(due);
    await page.evaluate(() => scrollTo(0, 0));
  }

  it("asks what is due by stage, and what only waits last", async () => {
    page = await pages.open("engines");
    await expect
      .poll(dueNow)
      .toEqual([
        "csm-items",
        "promises-made",
        "credit-status",
        "inbound-ship-contact",
        "required-delivery-date",
      ]);
  });

  it("keeps an answered card in its place and under the hand until it is folded away", async () => {
    page = await pages.open("plain");
    await allBuilt();
    const before = await dueNow();
    const top = () => card("job-newness").evaluate((one) => one.getBoundingClientRect().top + scrollY);
    const place = await top();
    await card("job-newness").getByText("New", { exact: true }).click();
    await card("job-newness").getByText("Answered").waitFor();
    expect(await dueNow()).toEqual(before);
    expect(await top()).toBe(place);
    await page.getByRole("button", { name: "Fold away 1 answered" }).click();
    await expect.poll(dueNow).not.toContain("job-newness");
    await page.locator(".fold", { hasText: "Estimating" }).getByText("1 of 4").waitFor();
  });

  it("brings up what an answer opens, below what is being worked on", async () => {
    page = await pages.open("plain");
    await card("job-flags").getByText("Customer-supplied parts").click();
    await expect.poll(dueNow).toContain("csm-items");
    expect((await dueNow())[0]).toBe("job-flags");
  });

  it("builds nothing in a closed fold", async () => {
    page = await pages.open("done");
    const fold = page.locator(".fold > summary").first();
    await fold.waitFor();
    expect(await page.locator(".fold-body, .line").count()).toBe(0);
    await fold.click();
    await page.locator(".line").first().waitFor();
    expect(await page.locator(".line .card").count()).toBe(0);
  });

  it("offers the honest state for “tbd”, and takes it", async () => {
    page = await pages.open("engines");
    const promises = card("promises-made");
    await promises.locator(".notice").getByRole("button", { name: "Not known yet" }).click();
    await page.keyboard.type("Dana Whitlock");
    await page.keyboard.press("Enter");
    await expect.poll(() => answerTo("promises-made")).toEqual({ state: "waiting", on: "Dana Whitlock" });
    await expect.poll(() => promises.locator("textarea").inputValue()).toBe("");
  });

  it("assumes a value with somebody to confirm it, and stays assumed while it is changed", async () => {
    page = await pages.open("engines");
    const contact = card("inbound-ship-contact");
    await contact.getByRole("button", { name: "Assume" }).click();
    await contact.getByRole("textbox", { name: "Name" }).fill("Miguel Ortega");
    await contact.getByRole("textbox", { name: "Phone" }).fill("+1 937 555 0119");
    await contact.getByLabel("Confirm with whom?").fill("Dana Whitlock");
    await page.keyboard.press("Enter");
    await contact.getByRole("textbox", { name: "Role" }).fill("dispatch");
    await page.keyboard.press("Tab");
    await expect
      .poll(() => answerTo("inbound-ship-contact"))
      .toEqual({
        state: "assumed",
        value: { name: "Miguel Ortega", phone: "+1 937 555 0119", role: "dispatch" },
        confirmWith: "Dana Whitlock",
      });
  });

  it("gives a cleared answer back", async () => {
    page = await pages.open("engines");
    const date = card("required-delivery-date");
    await date.getByRole("button", { name: "Clear" }).click();
    await expect.poll(() => answerTo("required-delivery-date")).toBeUndefined();
    // The banner with the button is gone: the focus is in the card, not lost.
    await expect.poll(() => date.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => answerTo("required-delivery-date")).toMatchObject({ state: "waiting" });
  });

  it("goes from a department's count to its first missing question", async () => {
    page = await pages.open("engines");
    await page.locator(".department-chip", { hasText: "Accounting" }).click();
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-field]")?.dataset.field),
      )
      .toBe("csm-items");
  });

  it("suggests what the page speaks for, and ticks it", async () => {
    page = await pages.open("hostile");
    await card("job-flags").getByRole("button", { name: /^Tick/ }).click();
    await expect.poll(() => answerTo("job-flags")).toMatchObject({ value: ["rma"] });
  });

  it("never takes a page's words for markup", async () => {
    page = await pages.open("hostile");
    await expect.poll(() => page.locator("h1").textContent()).toContain("<img src=x onerror=alert(1)>");
    expect(await page.locator("h1 img").count()).toBe(0);
  });

  it("asks nothing of a lost deal", async () => {
    page = await pages.open("lost");
    await page.locator("footer", { hasText: "Deal lost" }).waitFor();
    expect(await dueNow()).toEqual([]);
  });

  it("takes the reason from the first key on, also of somebody who types on at once", async () => {
    page = await pages.open("engines");
    await page.getByRole("button", { name: "Issue packet…" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("The dock needs it today");
    expect(await page.getByLabel("Why it goes out with gaps").inputValue()).toBe("The dock needs it today");
  });

  it("refuses to issue with gaps until there is a reason, then hands over one file per department", async () => {
    page = await pages.open("engines");
    await page.getByRole("button", { name: "Issue packet…" }).click();
    await page.getByRole("button", { name: "Issue with gaps" }).click();
    await expect.poll(() => page.getByRole("alert").allTextContents()).toContain("Say why it cannot wait.");
    await page.getByLabel("Why it goes out with gaps").fill("The steel is ordered today.");
    await page.getByRole("button", { name: "Issue with gaps" }).click();
    const saved = () => page.evaluate(() => window.savedFiles);
    // One after the other: each file is written when it is asked for, and a small one is done sooner.
    await page.getByRole("button", { name: "Save: Whole packet, for sales" }).click();
    await expect.poll(saved).toEqual(["HP-26-0147-A.html"]);
    await page.getByRole("button", { name: "Save: Receiving" }).click();
    await expect.poll(saved).toEqual(["HP-26-0147-A.html", "HP-26-0147-A-receiving.html"]);
    await page.getByRole("button", { name: /^Save all/ }).click();
    await expect.poll(async () => (await saved()).at(-1)).toBe("HP-26-0147-A.zip");
  });

  it("goes from the list of what is missing to the question", async () => {
    page = await pages.open("engines");
    await page.getByRole("button", { name: "Issue packet…" }).click();
    await page.getByRole("button", { name: "Who at the customer packs and ships" }).click();
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-field]")?.dataset.field),
      )
      .toBe("inbound-ship-contact");
  });
});
