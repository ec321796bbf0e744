import type { CDPSession } from "playwright-core";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { launchChromium } from "../../test/support/chromium.ts";
import { savedFile } from "../../test/support/saved-file.ts";
import type { Figure } from "../bench.ts";
import { putOthers } from "./panel/stored.ts";

const deals = 10_000;
const patience = { timeout: 300_000 };

/** The backup page of the built extension (`npm run build`): everything saved, shown before it is merged, merged, and put in the place of all. */
export async function bench(): Promise<Figure[]> {
  const chromium = await launchChromium();
  try {
    const page = await chromium.context.newPage();
    page.setDefaultTimeout(patience.timeout);
    await page.goto(chromium.addressOf("extension/backup/index.html"));
    const save = page.getByRole("button", { name: "Save a backup" });
    await save.waitFor();
    await putOthers(page, deals, starterPlaybook().number);
    const session = await chromium.context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const at = `${deals.toLocaleString("en")} deals, 260,000 rows`;
    const figures: Figure[] = [];
    const measure = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      const { done, seconds, megabytes } = await watched(session, work);
      figures.push({ what: `${at}: ${what}, processor time of the page`, value: seconds, unit: "s" });
      figures.push({ what: `${at}: ${what}, most memory over before`, value: megabytes, unit: "MB" });
      return done;
    };
    const reads = (text: string) => page.getByText(text).first().waitFor();
    const file = await measure("saved", () =>
      savedFile(chromium, async () => {
        await save.click();
        await reads("Saved as");
      }),
    );
    await measure("read and compared", async () => {
      await page.locator("input[type=file]").setInputFiles(file.path);
      await page.getByRole("button", { name: "Merge" }).waitFor();
    });
    await measure("merged", async () => {
      await page.getByRole("button", { name: "Merge" }).click();
      await reads("Merged.");
    });
    await page.locator("input[type=file]").setInputFiles(file.path);
    await page.getByRole("button", { name: "Replace everything…" }).click();
    await measure("saved once more and replaced", async () => {
      await page.getByRole("button", { name: "Save what is here, then replace" }).click();
      await reads("Everything is as it was in the backup.");
    });
    return figures;
  } finally {
    await chromium.close();
  }
}

/** What the page itself computes meanwhile, whatever else the machine does, and the most memory it held. */
async function watched<T>(session: CDPSession, work: () => Promise<T>) {
  const seconds = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const held = async (): Promise<number> => {
    const use = (await session.send("Runtime.getHeapUsage")) as Record<string, number>;
    return ((use.usedSize ?? 0) + (use.backingStorageSize ?? 0)) / 1e6;
  };
  await session.send("HeapProfiler.collectGarbage");
  const [before, heldBefore] = [await seconds(), await held()];
  let most = heldBefore;
  const noLongerThere = (): void => {};
  const sampling = setInterval(() => {
    void held().then((now) => {
      most = Math.max(most, now);
    }, noLongerThere);
  }, 100);
  const done = await work().finally(() => clearInterval(sampling));
  return { done, seconds: (await seconds()) - before, megabytes: most - heldBefore };
}
