import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import { chromiumPath } from "./find-program.ts";
import { closeFirstRun } from "./first-run.ts";
import { openSidePanel, type UntypedSession } from "./side-panel.ts";

export type Options = {
  /** False needs a display: the desktop's, or one of `startDisplay`. */
  headless?: boolean;
  display?: string;
  /** A profile to use and keep; without one an empty profile is made and removed. */
  profile?: string;
  /** Which local port answers for a host: `{ "*.lightning.force.com": 8443 }`. */
  hosts?: Record<string, number>;
  /** Leaves the page open that welcomes a person after the installation. */
  firstRun?: boolean;
  /** A file for Chromium's own log of everything that goes to the network, of every page and worker. */
  networkLog?: string;
};

export type Chromium = {
  context: BrowserContext;
  extensionId: string;
  worker: Worker;
  /** Address of a page of the extension: `extension/panel/index.html`. */
  addressOf(path: string): string;
  /** Clicks the toolbar icon with that page in front, and gives the real side panel it opens. */
  openPanel(page: Page): Promise<Page>;
  /** The side panel beside that page, opened in another way than by `openPanel`. */
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

/** The built extension: what is tested is what ships. */
export const builtForChrome = join(import.meta.dirname, "../../dist/chrome");

/** Chromium with the built extension in it. */
export async function launchChromium({
  headless = true,
  display,
  profile,
  hosts = {},
  firstRun = false,
  networkLog,
}: Options = {}): Promise<Chromium> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), "whitespot-chromium-")));
  const env = { ...process.env, ...(display && { DISPLAY: display }) } as Record<string, string>;
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    headless,
    env,
    chromiumSandbox: false,
    viewport: null,
    acceptDownloads: true,
    args: [...switches(hosts), ...(networkLog ? [`--log-net-log=${networkLog}`] : [])],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  if (!firstRun) await closeFirstRun(context, folder);
  const extensionId = new URL(worker.url()).host;
  const addressOf = (path: string): string => `chrome-extension://${extensionId}/${path}`;
  const panel = openSidePanel(folder, extensionId, addressOf("extension/panel/index.html"));
  const aboutToStopWorker = async (): Promise<() => Promise<void>> => {
    const page = await context.newPage();
    await page.goto(addressOf("icons/16.png"));
    const session = await context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    return async () => {
      await session.send("ServiceWorker.stopAllWorkers");
      await page.close();
    };
  };

  return {
    context,
    extensionId,
    worker,
    addressOf,
    openPanel: panel.open,
    panelBeside: panel.beside,
    clickToolbar: panel.clickToolbar,
    async stopWorker() {
      await (await aboutToStopWorker())();
    },
    aboutToStopWorker,
    async update() {
      const session = await context.browser()?.newBrowserCDPSession();
      await (session as unknown as UntypedSession).send("Extensions.loadUnpacked", { path: builtForChrome });
    },
    async saveDownloadsTo(downloadPath) {
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath });
    },
    async close() {
      await panel.close();
      await context.close();
      if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function switches(hosts: Record<string, number>): string[] {
  const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [
    `--disable-extensions-except=${builtForChrome}`,
    `--load-extension=${builtForChrome}`,
    "--remote-debugging-port=0",
    `--host-resolver-rules=${rules.join(", ")}`,
    // The practice CRM's certificate is made at its start and known to nobody.
    "--ignore-certificate-errors",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}
