import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import type { Bidi } from "./bidi.ts";
import type { Browser, Options } from "./browser.ts";
import { giveBack, type OpenFirefox, openFirefox, sharedFirefox } from "./firefox-open.ts";
import { extension, type FirefoxWindow, firefoxWindow, uuid } from "./firefox-window.ts";
import { firstRunPage } from "./first-run.ts";
import { waitFor } from "./wait-for.ts";

export type Firefox = Browser & {
  window: FirefoxWindow;
  bidi: Bidi;
  /** Turns Salesforce on as a rep does, and says yes to Firefox. */
  turnOn(): Promise<void>;
};

export const builtForFirefox = join(import.meta.dirname, "../../dist/firefox");

/** Firefox as it is shipped, with the built extension in it; always headless. Playwright drives it, its real sidebar too. */
export async function launchFirefox({ hosts = {}, profile, firstRun }: Options = {}): Promise<Firefox> {
  const started = await (profile ? openFirefox(profile) : sharedFirefox());
  const { bidi, context, folder } = started;
  const window = firefoxWindow(bidi);
  await window.answerLocally(hosts);
  // What was installed stays in the profile, as with a rep.
  if (!profile || !existsSync(join(folder, "extensions", `${extension}.xpi`))) {
    await window.chooseUuid();
    await install(bidi);
    const welcome = await firstRunPage(context);
    if (!firstRun) await welcome.close();
  }

  const addressOf = (path: string): string => `moz-extension://${uuid}/${path}`;
  const clickToolbar = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await window.clickToolbar(page.url());
  };
  const panelBeside = (page: Page, patienceMs?: number): Promise<Page> =>
    waitFor(
      "the sidebar",
      async () => {
        const id = await window.idOf(page.url());
        const panels = context.pages().filter((one) => one.url().startsWith(addressOf("extension/panel/")));
        for (const panel of panels) if ((await sidebarOf(panel)) === id) return panel;
        return undefined;
      },
      patienceMs,
    );
  return {
    context,
    window,
    bidi,
    addressOf,
    clickToolbar,
    panelBeside: (page) => panelBeside(page),
    async openPanel(page) {
      await clickToolbar(page);
      // On a machine with no time Firefox now and then forgets a click that it heard; a person clicks again.
      return panelBeside(page, 10_000).catch(async () => {
        await clickToolbar(page);
        return panelBeside(page);
      });
    },
    stopWorker: window.stopBackground,
    aboutToStopWorker: async () => window.stopBackground,
    update: () => install(bidi),
    async turnOn() {
      const page = await context.newPage();
      await page.goto(addressOf("extension/panel/index.html"));
      const button = page.getByRole("button", { name: "Turn on for Salesforce" });
      await button.click();
      await window.allow();
      await button.waitFor({ state: "detached" });
      await page.close();
    },
    async saveDownloadsTo(destinationFolder) {
      const downloadBehavior = { type: "allowed", destinationFolder };
      // Playwright has set a folder of its own for "default", which all our tabs are.
      await bidi.send("browser.setDownloadBehavior", { downloadBehavior, userContexts: ["default"] });
    },
    close: profile ? started.close : () => leaveAsFound(started),
  };
}

/** Takes away what a story brought, so that the next one finds a Firefox just installed. */
async function leaveAsFound(firefox: OpenFirefox): Promise<void> {
  const { bidi, context } = firefox;
  await bidi.send("webExtension.uninstall", { extension });
  await firefoxWindow(bidi).forgetSidebar();
  const [first, ...others] = context.pages();
  for (const page of others) await page.close();
  await first?.goto("about:blank");
  await giveBack(firefox);
}

/** As from a file: unlike a debugger's installation it outlives the browser, and what is granted to it as well. */
async function install(bidi: Bidi): Promise<void> {
  const paths = readdirSync(builtForFirefox, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => statSync(join(builtForFirefox, path)).isFile());
  const archive = zipSync(
    Object.fromEntries(
      files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(builtForFirefox, path))]),
    ),
    { level: 0 },
  );
  const extensionData = { type: "base64", value: Buffer.from(archive).toString("base64") };
  await bidi.send("webExtension.install", { extensionData, "moz:permanent": true });
}

/** The window a sidebar is in; null while it is only coming up or just going away, and for a tab. */
const sidebarOf = (panel: Page): Promise<number | null> =>
  panel
    .evaluate(async () =>
      (await chrome.tabs.getCurrent()) ? null : ((await chrome.windows.getCurrent()).id ?? null),
    )
    .catch(() => null);
