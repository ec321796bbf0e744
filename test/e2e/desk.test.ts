import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { html } from "../../src/packet/formats/html.ts";
import { sealed } from "../../src/packet/seal.ts";
import { contentOf } from "../../src/packet/signature.ts";
import { hostile, hostilePacket } from "../packet/hostile-packet.ts";
import { words } from "../packet/worked-packets.ts";
import { sidewaysScroll, violationsOn } from "../support/axe.ts";
import { inFirefox } from "../support/browser.ts";
import { harrow } from "../support/practice-crm.ts";
import { rowsOf } from "../support/raw-database.ts";
import { saveWholePacket } from "../support/saved-packet.ts";
import { openStory, type Story, showsDeal } from "../support/story.ts";
import { waitFor } from "../support/wait-for.ts";

let story: Story;
let desk: Page;
let packet: string;
/** Told of whatever a file makes a browser ask for. */
let tripwire: Server;
const asked: string[] = [];
beforeAll(async () => {
  tripwire = createServer(({ url }, answer) => {
    asked.push(url ?? "");
    answer.end();
  }).listen(0, "127.0.0.1");
  story = await openStory(harrow);
});
afterAll(async () => {
  tripwire?.close();
  await story?.close();
});

const open = (...files: [name: string, text: string][]) =>
  desk
    .getByLabel("Choose files")
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: "text/html", buffer: Buffer.from(text) })));
const shows = (text: string | RegExp) => desk.getByText(text).first().waitFor();
/** What the frame shows, asked of the page around it: nothing can be run inside. */
const paper = () =>
  desk.evaluate(() => {
    const shown = document.querySelector("iframe")?.contentDocument;
    const title = shown?.querySelector("h1");
    if (!shown || !title) return null;
    const { fontSize } = getComputedStyle(title);
    return {
      text: shown.body.innerText,
      fontSize,
      strangers: shown.querySelectorAll("img,iframe,link,[onerror]").length,
    };
  });
const paperShows = (text: string) => expect.poll(async () => (await paper())?.text).toContain(text);
const fits = async (): Promise<void> => {
  if (!inFirefox) expect(await violationsOn(desk)).toEqual([]);
  await desk.setViewportSize({ width: 320, height: 900 });
  await expect.poll(() => sidewaysScroll(desk)).toBe(0);
  await desk.setViewportSize({ width: 1280, height: 900 });
};

it("opens from the panel where there is no deal, and says what it is for", async () => {
  packet = await readFile(await saveWholePacket(story, "The dock needs it today"), "utf8");
  const { browser, crm, page: tab, panel } = story;
  await tab.goto(crm.list);
  await panel.getByRole("button", { name: "Open packet files" }).click();
  desk = await waitFor("the desk page", () =>
    browser.context.pages().find((one) => one.url().endsWith("extension/desk/index.html")),
  );
  desk.setDefaultTimeout(20_000);
  await shows("Drop packet files here");
  await fits();
});

it("shows the packet that was issued, signed by who issued it, and its page", async () => {
  await open(["packet.html", packet]);
  await shows("Unaltered, signed by J. Rivera");
  await shows("this computer's own");
  await paperShows(harrow.name);
  // In the packet's own style: 18 pt.
  expect(await paper()).toMatchObject({ fontSize: "24px" });
  const code = /Check before use: ([\dA-F-]{9})/.exec(packet)?.[1] ?? "";
  await shows(`Check code ${code}`);
  await fits();
  await desk.getByLabel("Check a code, or find a packet").fill(code.toLowerCase().replace("-", " "));
  await shows("No newer revision is known here.");
  await desk.getByLabel("Check a code, or find a packet").fill("");
});

it("prints the packet's page and nothing around it", async () => {
  const printed = desk.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const frame = document.querySelector("iframe")?.contentWindow as Window;
        frame.print = () => resolve(frame.document.title);
      }),
  );
  await desk.getByRole("button", { name: "Print" }).click();
  expect(await printed).toContain(harrow.name);
});

it("says that one digit was altered, on the page or in the data, and keeps neither", async () => {
  const at = packet.indexOf("<script");
  const amount = /\d\d\d,\d/.exec(packet)?.[0] ?? "";
  expect(packet.indexOf(amount)).toBeLessThan(at);
  const onPage = packet.replace(
    amount,
    amount.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10)),
  );
  const data = packet.slice(at).replace(/"revision":"A"/, '"revision":"B"');
  await open(
    ["page.html", onPage],
    ["data.html", packet.slice(0, at) + data],
    ["invoice.html", "<p>Invoice"],
  );
  await desk.getByRole("heading", { name: "The 3 files you opened" }).waitFor();
  await shows("PAGE ALTERED");
  await desk.getByText("ALTERED", { exact: true }).waitFor();
  await shows("There is no packet in this file.");
  await fits();
  expect(await rowsOf(desk, "opened")).toHaveLength(1);
});

it("says of the older revision that it is superseded, whichever is opened first", async () => {
  const { page: tab, panel } = story;
  await tab.bringToFront();
  await tab.goto(harrow.address);
  await showsDeal(panel, harrow);
  const second = await readFile(await saveWholePacket(story, "Still waiting", "The customer asked"), "utf8");
  await desk.bringToFront();
  await desk.getByText("SUPERSEDED by B").first().waitFor();
  await desk.evaluate((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], "second.html"));
    dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, cancelable: true }));
  }, second);
  await shows(/^Replaces revision A, opened on/);
  await desk.getByRole("button", { name: "Show revision A" }).click();
  await shows("SUPERSEDED by revision B");
  await fits();
  await desk.getByRole("button", { name: "Show revision B" }).click();
  await shows(/^Replaces revision A/);
  await desk.getByRole("button", { name: /^Forget .* Revision A/ }).click();
  await expect.poll(() => rowsOf(desk, "opened")).toHaveLength(1);
  await desk.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => rowsOf(desk, "opened")).toHaveLength(2);
});

it("runs nothing and asks for nothing, whatever a file holds", async () => {
  const { port } = tripwire.address() as AddressInfo;
  const at = `http://127.0.0.1:${port}`;
  const attack = `<script>document.title="ran"</script><script src="${at}/script"></script><img src="${at}/img"
    onerror="document.title='ran'"><iframe src="${at}/frame"></iframe><style>@import "${at}/css"</style>
    <link rel="stylesheet" href="${at}/link"><meta http-equiv="refresh" content="0;url=${at}/refresh">`;
  const issued = sealed({ ...contentOf(hostilePacket()), issuedBy: `${attack}${hostile.endOfData}` });
  const file = html.write(issued, words);
  let complaints = 0;
  desk.on("dialog", () => complaints++);
  await open(["hostile.html", file]);
  await shows("Unaltered, not signed");
  await paperShows(hostile.arabic);
  await fits();
  // Markup around the data is never shown: the page is made from the data.
  await open(["wrapped.html", file.replace("<body>", `<body>${attack}`)]);
  await shows("PAGE ALTERED");
  await paperShows(hostile.arabic);
  const found = { title: await desk.title(), strangers: (await paper())?.strangers, asked, complaints };
  expect(found).toEqual({ title: "Open packets – Whitespot", strangers: 0, asked: [], complaints: 0 });
});
