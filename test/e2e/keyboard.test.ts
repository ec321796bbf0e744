import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyboardOn } from "../support/keyboard.ts";
import { harrow } from "../support/practice-crm.ts";
import { storedAnswers, storedValues } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { savedFile } from "../support/saved-file.ts";
import { openStory, type Story } from "../support/story.ts";

/** No pointer from here on: every step is a key. */
let story: Story;
let panel: Page;
/** The packet the rep saves. */
let packet: string;
beforeAll(async () => {
  story = await openStory(harrow);
  panel = story.panel;
});
afterAll(() => story?.close());

describe("a rep", () => {
  const { focused, press, tabTo, type } = keyboardOn(() => panel);

  it("answers the first question with Space", async () => {
    const first = await tabTo("first question", ({ field }) => field !== null);
    expect(first).toMatchObject({ field: "job-flags", words: "Customer-supplied parts" });
    await press("Space");
    await repAt(panel).saved();
    await expect.poll(() => storedValues(panel, "job-flags")).toEqual([["customer-parts"]]);
  });

  it("chooses among a few with the arrow keys", async () => {
    await tabTo("choice", ({ field }) => field === "delivery-date-basis");
    await press("Space");
    await press("ArrowDown");
    await repAt(panel).saved();
    const chosen = await panel.locator("[data-field=delivery-date-basis] input:checked").inputValue();
    await expect.poll(() => storedValues(panel, "delivery-date-basis")).toEqual([chosen]);
    await expect.poll(focused).toMatchObject({ field: "delivery-date-basis" });
  });

  it("says what does not apply, and goes on where it was", async () => {
    const question = "certs-required";
    await tabTo("honest answer", ({ field, words }) => field === question && words === "Does not apply");
    await press("Enter");
    await type("Sold as seen");
    await press("Enter");
    await repAt(panel).saved();
    await expect
      .poll(() => storedAnswers(panel, question))
      .toEqual([{ state: "not-applicable", because: "Sold as seen" }]);
    await expect.poll(focused).toMatchObject({ field: question });
  });

  it("waits on somebody by a date", async () => {
    const question = "freight-terms";
    await tabTo("honest answer", ({ field, words }) => field === question && words === "Not known yet");
    await press("Enter");
    await type("Dana Whitlock");
    await press("Enter");
    await repAt(panel).saved();
    await expect
      .poll(() => storedAnswers(panel, question))
      .toMatchObject([{ state: "waiting", on: "Dana Whitlock" }]);
  });

  it("issues the packet with gaps, and reads on at its number", async () => {
    await tabTo("way to issue", ({ words }) => words === "Issue packet…");
    await press("Enter");
    // The name is there already, so the focus is where the reason goes; Enter there is a new line, not a decision.
    await type("The dock needs it today");
    const reason = panel.getByLabel("Why it goes out with gaps");
    await expect.poll(() => reason.inputValue()).toBe("The dock needs it today");
    await tabTo("button to issue", ({ words }) => words === "Issue with gaps");
    await press("Enter");
    await panel.getByText(/^HP-.* revision A$/).waitFor();
    await expect.poll(async () => (await focused()).words).toMatch(/^HP-.* revision A$/);
    await tabTo("file", ({ words }) => words === "Save: Whole packet, for sales");
    packet = (await savedFile(story.browser, () => press("Enter"))).path;
    await press("Escape");
    await panel.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(focused).toMatchObject({ words: "Issue packet…" });
    await panel.getByText(/Last packet: revision A/).waitFor();
  });
});

describe("a manager", () => {
  let manager: Page;
  const { focused, press, tabTo, type } = keyboardOn(() => manager);

  it("goes from the panel to a question of a department", async () => {
    const inPanel = keyboardOn(() => panel);
    await inPanel.tabTo("way to the playbook", ({ words }) => words === "Playbook");
    const [page] = await Promise.all([
      story.browser.context.waitForEvent("page"),
      panel.keyboard.press("Enter"),
    ]);
    manager = page;
    manager.setDefaultTimeout(20_000);
    await manager.getByText("103 questions", { exact: true }).waitFor();
    await tabTo("department", ({ words }) => words.startsWith("Estimating"));
    await press("Enter");
    await manager.getByRole("heading", { level: 1, name: "Estimating" }).waitFor();
    // One stop for Tab in the list; the arrow keys go on from there.
    const list = manager.getByRole("list", { name: "Estimating" });
    const first = ((await list.getByRole("link").first().textContent()) ?? "").trim();
    await tabTo("list", ({ words }) => words === first);
    for (let step = 0; step < 40 && !(await focused()).words.startsWith("What have we promised"); step++)
      await press("ArrowDown");
    await press("Enter");
    await manager
      .getByRole("article")
      .getByRole("heading", { name: /What have we promised/ })
      .waitFor();
  });

  it("changes its words, and asks it only on some jobs", async () => {
    await tabTo("question's words", ({ words }) => words === "Question, as the rep reads it");
    await press("Control+a");
    await type("What did we promise by word of mouth?");
    await tabTo("condition", ({ words }) => words === "Ask it only when…");
    await press("Enter");
    await expect.poll(async () => (await focused()).words).toBe("Question it depends on");
    await type("Special about");
    await manager
      .getByRole("option", { name: /Special about this job/ })
      .first()
      .waitFor();
    await press("Enter");
    await tabTo("choice", ({ words }) => words === "Rush");
    await press("Space");
    await manager
      .getByText(/Asked when “Special about this job” includes Rush/)
      .locator("visible=true")
      .first()
      .waitFor();
    await tabTo("end of it", ({ words }) => words === "Done");
    await press("Enter");
    await manager.getByText("Draft, 2 changes since version 1").first().waitFor();
  });

  it("publishes that", async () => {
    await tabTo("way to publish", ({ words }) => words === "Publish…");
    await press("Enter");
    await tabTo("note", ({ words }) => words.startsWith("What changes, and why"));
    await type("Only where it was a rush");
    await tabTo("name", ({ words }) => words.startsWith("Your name"));
    await press("Control+a");
    await type("P. Osei");
    await tabTo("button", ({ words }) => words === "Publish version 2");
    await press("Enter");
    await manager.getByText("Published as 2 by P. Osei.").first().waitFor();
  });
});

describe("receiving", () => {
  let page: Page;
  const { press, tabTo } = keyboardOn(() => page);

  it("opens a packet on the desk page, reads what is said of it, and prints it", async () => {
    page = await story.browser.context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(story.browser.addressOf("extension/desk/index.html"));
    await page.getByText("Drop packet files here").waitFor();
    await tabTo("place for files", ({ words }) => words === "Choose files");
    // Enter opens the browser's own window for files, where no test can type.
    const buffer = await readFile(packet);
    await page.locator(":focus").setInputFiles({ name: "packet.html", mimeType: "text/html", buffer });
    await page.getByText("Unaltered, signed by J. Rivera").first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
    // The verdict is there before the paper is. The driver does not see into a frame of the extension's own in Firefox.
    await page.waitForFunction(
      (name) => document.querySelector("iframe")?.contentDocument?.body?.textContent?.includes(name),
      harrow.name,
    );
    const printed = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const frame = document.querySelector("iframe")?.contentWindow as Window;
          frame.print = () => resolve(frame.document.title);
        }),
    );
    await tabTo("way to print", ({ words }) => words === "Print");
    await press("Enter");
    expect(await printed).toContain(harrow.name);
  });

  it("reaches all there is to press in the packet's own page", async () => {
    await page.goto(pathToFileURL(packet).href);
    const stops = "a[href], summary, button, input, select, textarea, [tabindex='0']";
    const all = await page.evaluate(
      (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length,
      stops,
    );
    expect(all).toBeGreaterThan(3);
    const reached = new Set<number>();
    for (let step = 0; step < all + 10 && reached.size < all; step++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(
        (selector) => [...document.querySelectorAll(selector)].indexOf(document.activeElement as Element),
        stops,
      );
      if (at >= 0) reached.add(at);
    }
    expect(reached.size).toBe(all);
  });
});
