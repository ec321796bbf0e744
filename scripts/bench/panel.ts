import { rm } from "node:fs/promises";
import { launchChromium } from "../../test/support/chromium.ts";
import { harrow, openPracticeCrm } from "../../test/support/practice-crm.ts";
import type { Figure } from "../bench.ts";
import { builtCopy } from "./panel/built-copy.ts";
import { figuresOf, growthFigure, type Measured } from "./panel/figures.ts";
import { openings } from "./panel/openings.ts";
import { playbookOf } from "./panel/questions.ts";
import { putDeal, putOthers } from "./panel/stored.ts";
import { typing } from "./panel/typing.ts";

const sizes = [20, 200, 1000];
const stored = [0, 10_000];

/**
 * The real side panel of the built extension (`npm run build`) beside a deal, with so many questions and so many other deals stored.
 * Its floors are two pages of the same extension in the same panel, opened turn about with it.
 */
export async function bench(): Promise<Figure[]> {
  const built = await builtCopy();
  const crm = await openPracticeCrm();
  const browser = await launchChromium({ built, hosts: crm.hosts });
  try {
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await panel.locator("[data-field]").first().waitFor();
    const host = new URL(harrow.address).host;
    const record = { crm: "salesforce", host, id: harrow.id, url: harrow.address, name: harrow.name };
    const key = `salesforce:${host}:${harrow.id}`;
    const measured: Measured[] = [];
    for (const others of stored) {
      await putOthers(panel, others, sizes[0] as number);
      for (const questions of sizes) {
        await putDeal(panel, playbookOf(questions), { key, ...record, stage: "Closed Won", closed: "won" });
        const opened = await openings(panel, browser.addressOf, { questions, checklist: key });
        measured.push({ questions, others, ...opened, ...(await typing(panel)) });
      }
    }
    return [...measured.flatMap(figuresOf), ...stored.map((others) => growthFigure(measured, others))];
  } finally {
    await browser.close();
    await crm.close();
    await rm(built, { recursive: true, force: true });
  }
}
