import type { Locator, Page } from "playwright-core";
import { answersOf, openPanelPages } from "../../../test/panel/panel-page.ts";
import { seeded } from "../../bench/rules/spec.ts";
import type { Counted } from "../regime.ts";
import { Count, short } from "./count.ts";

/** Where a kind's words are typed, and where they stand in its value. */
const kinds: Record<string, { named?: string; at: (value: never) => unknown }> = {
  text: { at: (value) => value },
  longtext: { at: (value) => value },
  number: { at: (value) => value },
  percent: { at: (value) => value },
  quantity: { at: ({ value }: { value: number }) => value },
  money: { at: ({ amount }: { amount: number }) => amount },
  contact: { named: "Name", at: ({ name }: { name: string }) => name },
  address: { named: "Street", at: ({ street }: { street: string }) => street },
};

/**
 * Texts put into the real inputs of every kind that is typed, in real Chromium: what is saved is what stands in the input, or a
 * sentence says why it is not.
 */
export async function typed(texts: readonly string[], most: number, seed: number): Promise<Counted[]> {
  const count = new Count(
    "hostile texts typed into an input that ran, broke it, or were saved as something else",
    `${Object.keys(kinds).length} kinds`,
  );
  const random = seeded(seed);
  const some = [...texts].sort(() => random() - 0.5).slice(0, most);
  const pages = await openPanelPages();
  try {
    for (const text of some) {
      // An answered card folds away: each text has a deal of its own.
      const page = await pages.open("kinds");
      page.setDefaultTimeout(10_000);
      let sprung: string[] = [];
      page.on("dialog", (dialog) => void dialog.dismiss().then(() => sprung.push("a dialog")));
      page.on("pageerror", (error) => sprung.push(error.message));
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.locator("[data-field=a-table]").waitFor();
      for (const [kind, { named, at }] of Object.entries(kinds))
        await count.tryLater(`${short(text)} as ${kind}`, async () => {
          sprung = [];
          const card = page.locator(`[data-field=a-${kind}]`);
          const input = named
            ? card.getByRole("textbox", { name: named, exact: true })
            : card.getByRole("textbox").first();
          const wrong = await typedInto(page, kind, card, input, text, at as (value: unknown) => unknown);
          return [...sprung, ...((await page.title()) === "ran" ? ["ran"] : []), ...wrong];
        });
      await page.close();
    }
  } finally {
    await pages.close();
  }
  return [count.counted()];
}

async function typedInto(
  page: Page,
  kind: string,
  card: Locator,
  input: Locator,
  text: string,
  at: (value: unknown) => unknown,
): Promise<string[]> {
  await input.fill(text);
  const shown = await input.inputValue();
  await page.keyboard.press("Tab");
  const isNumber = !["text", "longtext", "contact", "address"].includes(kind);
  let last = "";
  // Saved after a moment's quiet; however busy the machine is, it comes.
  for (let waited = 0; waited < 400; waited++) {
    const answer = (await answersOf(page))[`a-${kind}`];
    const value = answer && "value" in answer ? at(answer.value) : undefined;
    const problem = (await card.locator(".problem").allTextContents()).join("");
    if (problem !== "" || (isNumber ? typeof value === "number" : value === shown.trim() || value === shown))
      return [];
    if (shown.trim() === "" && (value === undefined || value === "")) return [];
    last = short(value);
    await page.waitForTimeout(25);
  }
  return [`${short(shown)} was saved as ${last}, and nothing was said`];
}
