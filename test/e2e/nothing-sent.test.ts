import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { everyPaper } from "../packet/every-paper.ts";
import { inFirefox } from "../support/browser.ts";
import { builtForChrome } from "../support/chromium.ts";
import { builtForFirefox } from "../support/firefox.ts";
import { type Asked, isLocal, type Network, watchNetwork } from "../support/network.ts";
import { harrow, hobart, openWithin } from "../support/practice-crm.ts";
import { repAt } from "../support/rep.ts";
import { saveWholePacket } from "../support/saved-packet.ts";
import { openStory, type Story, showsDeal } from "../support/story.ts";

const crm = "https://northfield.lightning.force.com";
const tripwire = "tripwire.example";
/** Everything a page can be made to ask for, or only to prepare for; each of another name. */
const curious = `<!doctype html><html lang="en"><title>Curious</title>
<link rel="preconnect" href="https://connected.${tripwire}">
<link rel="icon" href="https://icon.${tripwire}/i.png"><link rel="stylesheet" href="https://style.${tripwire}/s.css">
<style>@font-face { font-family: asked; src: url("https://font.${tripwire}/f.woff2") } p { font-family: asked }</style>
<p>Asks for this and that</p><img src="https://picture.${tripwire}/p.png" alt=""><iframe src="https://frame.${tripwire}/"></iframe>
<script>
  navigator.sendBeacon("https://beacon.${tripwire}/b", "x");
  fetch("https://fetched.${tripwire}/f").catch(() => {});
  new WebSocket("wss://socket.${tripwire}/s");
</script>`;
const noticed = ["connected", "icon", "style", "font", "picture", "frame", "beacon", "fetched", "socket"];

let story: Story;
let folder: string;
let network: Network;
const complaints: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(process.env.WHITESPOT_RUN_FOLDER ?? tmpdir(), "network-"));
  const networkLog = join(folder, "log.json");
  story = await openStory(harrow, { networkLog });
  network = await watchNetwork(story.browser, networkLog);
});

/** A tab that tells what a security policy had to stop: nothing of ours even tries. */
async function watchedTab(): Promise<Page> {
  const tab = await story.browser.context.newPage();
  tab.on("console", (message) => {
    if (/content.security.policy/i.test(message.text())) complaints.push(message.text());
  });
  return tab;
}

it("works through a deal, from the first question to a packet, and through its background's end", async () => {
  const { browser, page, panel } = story;
  const rep = repAt(panel);
  await rep.choose("job-flags", "Customer-supplied parts");
  await rep.choose("delivery-date-basis", "Arrives at the customer");
  await rep.waitOn("freight-terms", "Dana Whitlock", "2026-12-01");
  await rep.write("shipping-label-instructions", "Vessel's name on every crate");
  await rep.saved();
  await openWithin(page, hobart);
  await showsDeal(panel, hobart);
  await browser.stopWorker();
  await page.bringToFront();
  await page.goto(harrow.address);
  await showsDeal(panel, harrow);
  const packet = await saveWholePacket({ browser, panel }, "The dock needs it today");
  expect(readFileSync(packet, "utf8")).toContain("Vessel's name on every crate");
});

it("opens every page of the extension", async () => {
  const built = inFirefox ? builtForFirefox : builtForChrome;
  const pages = readdirSync(built, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"));
  expect(pages).toContain("extension/manager/index.html");
  const tab = await watchedTab();
  for (const path of pages) {
    await tab.goto(story.browser.addressOf(path));
    // Drawn, and all that it draws later asked for.
    if (!path.includes("/paper/")) await tab.locator("main :visible").first().waitFor();
    await tab.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
  }
  await tab.close();
});

it("keeps nothing that docs/privacy.md does not name", async () => {
  const { panel } = story;
  const kept = await panel.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    keys: Object.keys({
      ...(await chrome.storage.session.get(null)),
      ...(await chrome.storage.local.get(null)),
    }),
    others: [...Object.keys(localStorage), ...(await caches.keys()), document.cookie].filter(Boolean),
  }));
  const privacy = readFileSync(join(import.meta.dirname, "../../docs/privacy.md"), "utf8");
  expect(kept.databases).toEqual(["whitespot"]);
  expect(kept.keys.length).toBeGreaterThan(1);
  // "front:12" is one of `front:`.
  const kinds = new Set(kept.keys.map((key) => key.replace(/:.*/s, ":")));
  expect([...kinds].filter((kind) => !privacy.includes(`\`${kind}\``))).toEqual([]);
  expect(kept.others).toEqual([]);
});

it("opens every page that is written for somebody else, as the file it is", async () => {
  const tab = await watchedTab();
  for (const [name, html] of Object.entries(everyPaper())) {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, html);
    await tab.goto(pathToFileURL(path).href);
    await tab.locator("body").waitFor();
  }
  await tab.close();
});

it("would notice whatever a page asks for", async () => {
  const path = join(folder, "curious.html");
  writeFileSync(path, curious);
  const tab = await story.browser.context.newPage();
  await tab.goto(pathToFileURL(path).href, { waitUntil: "commit" });
  await tab.getByText("Asks for this and that").waitFor();
  await tab.waitForLoadState();
  // Its icon is asked for once nothing else is to do, and by a page that is still there.
  await expect
    .poll(
      async () => {
        await tab.reload();
        return network.holds(`icon.${tripwire}`);
      },
      { timeout: 40_000 },
    )
    .toBe(true);
});

it("has sent nothing and asked for nothing in all of this", async () => {
  const all = await network.all();
  await story.crm.close();
  const ofTripwire = all.filter(({ what }) => what.includes(tripwire)).map(({ what }) => what);
  const missed = noticed.filter((one) => !ofTripwire.some((what) => what.includes(`${one}.${tripwire}`)));
  expect(missed).toEqual([]);
  // It was kept: it has the pages of the CRM, and what those loaded.
  expect(all.filter(({ from }) => from === crm).length).toBeGreaterThan(0);
  const others = all.filter((one) => !one.what.includes(tripwire) && !isLocal(one));
  // The practice CRM's pages, and its hosts and this computer, which answers for them, as they are looked up.
  const ofCrm = ({ what, from }: Asked): boolean =>
    from === crm || (!/extension:|^null$|^file:/.test(from) && /northfield\.|127\.0\.0\.1/.test(what));
  const strangers = others.filter((one) => !ofCrm(one));
  expect(strangers).toEqual([]);
  expect(others.filter(({ from }) => /^(chrome|moz)-extension:/.test(from))).toEqual([]);
  expect(complaints).toEqual([]);
});
