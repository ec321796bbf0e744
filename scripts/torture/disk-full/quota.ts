import type { Page } from "playwright-core";
import { launchChromium } from "../../../test/support/chromium.ts";
import { harrow, openPracticeCrm } from "../../../test/support/practice-crm.ts";
import { repAt } from "../../../test/support/rep.ts";
import { questionsOf } from "../../../test/support/story.ts";
import { dealAt, readyForFunctions } from "../panel.ts";
import { isTold, lostOf, type Typed, type } from "./typing.ts";

/** Less than the browser itself needs to work in a database, and more than what is typed. */
const roomLeft = 2 * 1024 * 1024;

/**
 * Types while the browser says that the origin may store next to nothing, then more again. `spoil` takes something away after it was
 * counted; `spoiled`: what is counted then.
 */
export async function typeOverQuota(
  changes: number,
  spoil?: (panel: Page) => Promise<unknown>,
): Promise<{ typed: Typed[]; lost: number; spoiled: number }> {
  const crm = await openPracticeCrm();
  const browser = await launchChromium({ hosts: crm.hosts });
  try {
    const { panel } = await dealAt(browser, harrow);
    const field = "shipping-label-instructions";
    const session = await panel.context().newCDPSession(panel);
    const origin = panel.url().split("/").slice(0, 3).join("/");
    const usage = await panel.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + roomLeft });
    // A panel that has just seen ample room does not ask again for a while.
    await panel.reload();
    await questionsOf(panel);
    await readyForFunctions(panel);
    await repAt(panel).show(field);
    const typed: Typed[] = [];
    for (let change = 0; change < changes; change++)
      typed.push(await type(panel, field, `over the quota ${change}`));
    const isToldOf = await isTold(panel);
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    const count = async (): Promise<number> => (await lostOf(panel, typed, false)) + (isToldOf ? 0 : 1);
    const lost = await count();
    await spoil?.(panel);
    return { typed, lost, spoiled: spoil ? await count() : lost };
  } finally {
    await browser.close();
    await crm.close();
  }
}
