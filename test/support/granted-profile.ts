import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { builtForChrome, launchChromium } from "./chromium.ts";
import { startDisplay } from "./display.ts";
import { endFirstRun, firstRunPage } from "./first-run.ts";
import { onceARun } from "./once-a-run.ts";
import { waitFor } from "./wait-for.ts";

const run = promisify(execFile);

/**
 * A fresh profile, in that folder if one is given, in which Salesforce was turned on. The grant is a native prompt that only a
 * window shows and only the keyboard answers; it is kept in the profile, so it is given once a run and copied for every test.
 */
export async function grantedProfile(into?: string): Promise<string> {
  const granted = await onceARun("granted-profile", grant);
  const copy = into ?? (await mkdtemp(join(dirname(granted), "profile-")));
  await cp(granted, copy, { recursive: true, filter: (path) => !/Singleton|DevToolsActivePort/.test(path) });
  return copy;
}

async function grant(profile: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(builtForChrome, "manifest.json"), "utf8"));
  const display = await startDisplay();
  const browser = await launchChromium({ headless: false, display: display.name, profile, firstRun: true });
  try {
    await endFirstRun(await firstRunPage(browser.context), profile);
    const page = await browser.context.newPage();
    await page.goto(browser.addressOf("extension/panel/index.html"));
    const { optional_host_permissions: optional } = manifest;
    // All but the one an address of the playbook is asked under.
    const hosts = optional.filter((host: string) => host !== "https://*/*");
    await acceptGrant(page, display.name, hosts);
  } finally {
    await browser.close();
    display.close();
  }
}

/** Clicks "Turn on" as a rep does, and says yes to the browser's prompt. */
async function acceptGrant(page: Page, display: string, origins: string[]): Promise<void> {
  const press = (key: string) => run("xdotool", ["key", key], { env: { ...process.env, DISPLAY: display } });
  const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
  const isGranted = () => page.evaluate((hosts) => chrome.permissions.contains({ origins: hosts }), origins);
  const isHeard = async (): Promise<boolean> => {
    await page.evaluate(() => addEventListener("keydown", () => document.body.setAttribute("data-key", "")));
    await press("Shift_L");
    await pause(500);
    return page.evaluate(() => {
      const heard = document.body.hasAttribute("data-key");
      document.body.removeAttribute("data-key");
      return heard;
    });
  };
  await waitFor("the window to take keys", isHeard);
  await page.getByRole("button", { name: "Turn on for Salesforce" }).click();
  // The prompt tells nobody that it is there, but from then on no key reaches the page.
  await waitFor("the prompt", async () => !(await isHeard()));
  // At first it takes no decision, so that nobody makes one by mistake. "Deny" has the focus, so Return alone would decline.
  await pause(1000);
  await press("Tab");
  await press("Return");
  await waitFor("the grant", isGranted);
  await page.getByRole("button", { name: "Turn on for Salesforce" }).waitFor({ state: "detached" });
}
