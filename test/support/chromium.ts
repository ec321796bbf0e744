import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Worker } from "playwright-core";
import type { Browser, Options } from "./browser.ts";
import { chromiumProgram } from "./chromium-program.ts";
import { closeFirstRun } from "./first-run.ts";
import { openSidePanel, type UntypedSession } from "./side-panel.ts";

type InAWindow = {
  /** Starts it in another way than by its own file: under a policy. */
  program?: string;
  /** False needs a display: the desktop's, or one of `startDisplay`. */
  headless?: boolean;
  display?: string;
  /** Where it is built; another folder for a build that is compared with what ships. */
  built?: string;
};

export type Chromium = Browser & { worker: Worker };

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
  built = builtForChrome,
  program,
}: Options & InAWindow = {}): Promise<Chromium> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), "whitespot-chromium-")));
  const env = { ...process.env, ...(display && { DISPLAY: display }) } as Record<string, string>;
  const context = await chromium.launchPersistentContext(folder, {
    ...chromiumProgram(...switches(hosts, built), ...(networkLog ? [`--log-net-log=${networkLog}`] : [])),
    ...(program && { executablePath: program }),
    headless,
    env,
    viewport: null,
    acceptDownloads: true,
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
      await (session as unknown as UntypedSession).send("Extensions.loadUnpacked", { path: built });
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

function switches(hosts: Record<string, number>, built: string): string[] {
  const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [
    `--disable-extensions-except=${built}`,
    `--load-extension=${built}`,
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
