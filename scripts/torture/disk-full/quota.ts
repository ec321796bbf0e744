import type { Page } from "playwright-core";
import { launchChromium } from "../../../test/support/chromium.ts";
import { harrow, openPracticeCrm } from "../../../test/support/practice-crm.ts";
import { repAt } from "../../../test/support/rep.ts";
import { dealAt } from "../panel.ts";
import { lostOf, type Typed, type } from "./typing.ts";

/**
 * Types while the browser is told that the origin may store nothing more: with `unlimitedStorage` no quota may stop it. `spoil` takes
 * something away after it was counted; `spoiled`: what is counted then.
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
    await repAt(panel).show(field);
    const session = await panel.context().newCDPSession(panel);
    const origin = panel.url().split("/").slice(0, 3).join("/");
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    const typed: Typed[] = [];
    for (let change = 0; change < changes; change++)
      typed.push(await type(panel, field, `over the quota ${change}`));
    const count = async (): Promise<number> =>
      (await lostOf(panel, typed, false)) + typed.filter(({ where }) => where !== "disk").length;
    const lost = await count();
    await spoil?.(panel);
    return { typed, lost, spoiled: spoil ? await count() : lost };
  } finally {
    await browser.close();
    await crm.close();
  }
}
