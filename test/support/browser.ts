import type { BrowserContext, Page } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import { grantedProfile } from "./granted-profile.ts";

export type Options = {
  /** A profile to use and keep; without one an empty profile is made and removed. */
  profile?: string;
  /** Which local port answers for a host: `{ "*.lightning.force.com": 8443 }`. */
  hosts?: Record<string, number>;
  /** Leaves the page open that welcomes a person after the installation. */
  firstRun?: boolean;
  /** A file for Chromium's own log of everything that goes to the network, of every page and worker. */
  networkLog?: string;
};

/** A browser with the built extension in it, as the stories need it: the same in Chromium and Firefox. */
export type Browser = {
  context: BrowserContext;
  /** Address of a page of the extension: `extension/panel/index.html`. */
  addressOf(path: string): string;
  /** Clicks the toolbar icon with that page in front, and gives the real panel it opens: side panel or sidebar. */
  openPanel(page: Page): Promise<Page>;
  /** The panel beside that page, opened in another way than by `openPanel`. */
  panelBeside(page: Page): Promise<Page>;
  /** Clicks the toolbar icon once more, while the panel is open. */
  clickToolbar(page: Page): Promise<void>;
  /** Ends the background worker, as the browser does after half a minute of quiet. */
  stopWorker(): Promise<void>;
  /** As `stopWorker`, got ready: what it gives ends the worker at once, and leaves the tab in front alone. */
  aboutToStopWorker(): Promise<() => Promise<void>>;
  /** Installs the extension anew under the pages that are open, as an update does. Its own pages close. */
  update(): Promise<void>;
  /** Saves what is downloaded from now on into that folder, the panel's files too. */
  saveDownloadsTo(folder: string): Promise<void>;
  close(): Promise<void>;
};

/** Which browser the stories run in; Vitest runs them once for each (vitest.config.ts). */
export const inFirefox = process.env.WHITESPOT_BROWSER === "firefox";

/** The browser the stories run in now, just installed. */
export const launchBrowser = (options: Options): Promise<Browser> =>
  inFirefox ? launchFirefox(options) : launchChromium(options);

/** As `launchBrowser`, with Salesforce turned on as a rep does it; a profile of one's own is an empty folder. */
export async function launchGranted(options: Options): Promise<Browser> {
  if (!inFirefox) return launchChromium({ ...options, profile: await grantedProfile(options.profile) });
  const browser = await launchFirefox(options);
  await browser.turnOn();
  return browser;
}
