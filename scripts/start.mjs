import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";

/** Whitespot on a practice deal, with nothing to set up. A window if there is a screen, pictures in out/ if there is none. */
const root = join(import.meta.dirname, "..");
const pictures = join(root, "out/start");

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
const { story } = await import("./story.mjs");

const watched = process.argv.includes("--headless") ? false : hasScreen();
const crm = await openPracticeCrm();
const browser = await launchChromium({ headless: !watched, hosts: crm.hosts });
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await page.goto(harrow.address);
const panel = await browser.openPanel(page);

if (watched) {
  console.log("Whitespot is open beside a practice deal. Close the browser to end.");
  await new Promise((closed) => browser.context.once("close", closed));
} else {
  mkdirSync(pictures, { recursive: true });
  await tell();
  console.log(`There is no screen, so the pictures are in ${pictures}`);
}
await browser.close();
await crm.close();

async function tell() {
  let picture = 0;
  const look = async (name) => {
    const numbered = `${String(++picture).padStart(2, "0")}-${name}`;
    await page.screenshot({ path: join(pictures, `${numbered}-page.png`) });
    await panel.screenshot({ path: join(pictures, `${numbered}-panel.png`) });
  };
  for (const step of story) {
    console.log(step.name);
    await step.run({ page, panel, context: browser.context, addressOf: browser.addressOf, look });
  }
}

function hasScreen() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
