import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { harrow } from "../support/practice-crm.ts";
import { storedAnswers, storedValues } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { openStory, type Story } from "../support/story.ts";

/** No pointer from here on: every step is a key. */
let story: Story;
let panel: Page;
beforeAll(async () => {
  story = await openStory(harrow);
  panel = story.panel;
});
afterAll(() => story?.close());

const press = (key: string) => panel.keyboard.press(key);

/** The question, the role or kind, and the words of what has the focus. */
const focused = () =>
  panel.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return {
      field: element?.closest("[data-field]")?.getAttribute("data-field") ?? null,
      words: (element?.getAttribute("aria-label") ?? label ?? element?.textContent ?? "").trim(),
      outlined: element ? getComputedStyle(element).outlineStyle !== "none" : false,
    };
  });

type Focused = Awaited<ReturnType<typeof focused>>;

/** Tabs on until the focus is there: like a person, without ever going past the end twice. */
async function tabTo(what: string, there: (now: Focused) => boolean, key = "Tab"): Promise<Focused> {
  const passed: string[] = [];
  for (let step = 0; step < 300; step++) {
    await press(key);
    const now = await focused();
    if (there(now)) return now;
    passed.push(now.words.slice(0, 30));
  }
  throw new Error(`No ${what} on the way by keyboard, only ${passed.slice(0, 40).join(" | ")}`);
}

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
  await panel.keyboard.type("Sold as seen");
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
  await panel.keyboard.type("Dana Whitlock");
  await press("Enter");
  await repAt(panel).saved();
  await expect
    .poll(() => storedAnswers(panel, question))
    .toMatchObject([{ state: "waiting", on: "Dana Whitlock" }]);
});

it("issues the packet with gaps, and reads on at its number", async () => {
  const button = await tabTo("way to issue", ({ words }) => words === "Issue packet…");
  expect(button.outlined).toBe(true);
  await press("Enter");
  // The name is there already, so the focus is where the reason goes; Enter there is a new line, not a decision.
  await panel.keyboard.type("The dock needs it today");
  const reason = panel.getByLabel("Why it goes out with gaps");
  await expect.poll(() => reason.inputValue()).toBe("The dock needs it today");
  await tabTo("button to issue", ({ words }) => words === "Issue with gaps");
  await press("Enter");
  await panel.getByText(/^HP-.* revision A$/).waitFor();
  await expect.poll(async () => (await focused()).words).toMatch(/^HP-.* revision A$/);
  await press("Escape");
  await panel.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(focused).toMatchObject({ words: "Issue packet…" });
  await panel.getByText(/Last packet: revision A/).waitFor();
});
