import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";

/** Whitespot on a practice deal, with nothing to set up: a window if there is a screen; otherwise the whole job, into out/. */
const root = join(import.meta.dirname, "..");
const out = join(root, "out");

ensureInstalled("browser");
const vite = join(root, "node_modules/.bin/vite");
const built = spawnSync(vite, ["build", "--logLevel", "error"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (built.status !== 0) process.exit(1);

// Only now is there anything to import: the first start has just installed it.
const { register } = await import("tsx/esm/api");
register();
const { launchChromium } = await import("../test/support/chromium.ts");
const { harrow, openPracticeCrm } = await import("../test/support/practice-crm.ts");
const { tellStory } = await import("./story.ts");

const watched = process.argv.includes("--headless") ? false : hasScreen();
const crm = await openPracticeCrm();
const browser = await launchChromium({ headless: !watched, hosts: crm.hosts, firstRun: watched });
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await page.goto(harrow.address);
const panel = await browser.openPanel(page);

if (watched) {
  console.log("Whitespot is open beside a practice deal. Close the browser to end.");
  await new Promise((closed) => browser.context.once("close", closed));
} else {
  console.log("There is no screen, so Whitespot does the main job by itself:");
  await tellStory({ browser, page, panel, out }, console.log);
}
await browser.close();
await crm.close();

function hasScreen() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
