import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { harrow, hobart, openWithin } from "../support/practice-crm.ts";
import { repAt } from "../support/rep.ts";
import { saveWholePacket } from "../support/saved-packet.ts";
import { openStory, showsDeal } from "../support/story.ts";

type Request = { url: string; from: string };

/**
 * Every request of the whole browser, by Chromium's own log: of tabs, panel, worker and files alike, and also what a security
 * policy stopped before it left, had it come as far as the network. `from` is the origin that asked.
 */
async function requestsIn(log: string): Promise<Request[]> {
  const { constants, events } = JSON.parse(await readFile(log, "utf8")) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params: { url, initiator = "" } = {} }) =>
    type === start && url ? [{ url, from: initiator }] : [],
  );
}

it("sends nothing and loads nothing, from the first question to a packet read by its departments", async () => {
  const folder = await mkdtemp(join(process.env.WHITESPOT_RUN_FOLDER ?? tmpdir(), "network-"));
  const networkLog = join(folder, "log.json");
  const { browser, page, panel, ...story } = await openStory(harrow, { networkLog });
  const asked: string[] = [];
  panel.on("request", (request) => asked.push(request.url()));

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
  await openWithin(page, harrow);
  await showsDeal(panel, harrow);
  const packet = await saveWholePacket({ browser, panel }, "The dock needs it today");

  const manager = await browser.context.newPage();
  manager.on("request", (request) => asked.push(request.url()));
  await manager.goto(browser.addressOf("extension/manager/index.html"));
  await manager.getByRole("heading", { level: 1 }).first().waitFor();
  const department = await browser.context.newPage();
  department.on("request", (request) => asked.push(request.url()));
  await department.goto(`file://${packet}`);
  expect(await department.locator("body").textContent()).toContain("Vessel's name on every crate");
  await story.close();

  const own = [browser.addressOf(""), `file://${packet}`, "blob:", "data:"];
  expect(asked.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
  expect(asked).toContain(`file://${packet}`);

  const requests = await requestsIn(networkLog);
  const crm = "https://northfield.lightning.force.com";
  // The log was kept: it has the pages of the CRM, and what those loaded.
  expect(requests.filter(({ from }) => from === crm).length).toBeGreaterThan(0);
  const notOfTheCrm = requests.filter(({ from }) => from !== crm);
  expect(notOfTheCrm.filter(({ from }) => from.startsWith("chrome-extension:"))).toEqual([]);
  // A file has no origin, so whatever a packet asked for would come from "null".
  expect(notOfTheCrm.filter(({ from }) => from === "null" || from.startsWith("file:"))).toEqual([]);
});
