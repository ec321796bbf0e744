import type { Browser } from "playwright-core";
import { startPracticeCrm } from "../../scripts/practice-crm/server.mjs";
import { startChromium } from "../support/chromium-program.ts";
import { bundleReading } from "./bundle.ts";

/** A Chromium for which the practice CRM is Salesforce, and the script that reads its pages. */
export type PracticeBrowser = { browser: Browser; reading: string; close(): Promise<void> };

export async function openPracticeBrowser(): Promise<PracticeBrowser> {
  const reading = await bundleReading();
  const crm = await startPracticeCrm({ port: 0 });
  const browser = await startChromium(
    `--host-resolver-rules=MAP *.force.com:443 127.0.0.1:${crm.port}`,
    "--ignore-certificate-errors",
  );
  const close = async (): Promise<void> => {
    await browser.close();
    await crm.close();
  };
  return { browser, reading, close };
}
