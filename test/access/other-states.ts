import type { Page } from "playwright-core";
import type { Front } from "../../extension/messages/front.ts";
import { labelsAddress } from "../../extension/messages/labels-address.ts";
import type { Selection } from "../../extension/messages/selection.ts";
import { html } from "../../src/packet/formats/html.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { sealed } from "../../src/packet/seal.ts";
import { contentOf } from "../../src/packet/signature.ts";
import { hostilePacket } from "../packet/hostile-packet.ts";
import { moreCastings } from "../packet/revise/revised-deals.ts";
import { words } from "../packet/worked-packets.ts";
import { putRaw } from "../support/raw-database.ts";
import { backupStates, troubleStates } from "./backup-states.ts";
import { at, next, press, reads } from "./on-page.ts";
import type { State } from "./state.ts";
import { deal, packet, record } from "./stored.ts";

const titled = (page: Page, name: string): Promise<void> =>
  page.getByRole("heading", { level: 1, name }).waitFor();

const welcome: State[] = [
  at("who one is", "extension/welcome/index.html", async (page) => {
    await titled(page, "Who are you?");
    await page.getByLabel("Your name").fill("Jo Rivera");
    await reads(page, "Saved");
  }),
  ...[
    ["the practice deal", "Make a packet from a practice deal"],
    ["turning a CRM on", "Let Whitespot follow you?"],
    ["being ready", "You are ready"],
  ].map(([name = "", title = ""]) =>
    next(name, async (page) => {
      await page
        .getByRole("button", { name: /^(Next|Skip this|Skip)/ })
        .first()
        .click();
      await titled(page, title);
    }),
  ),
];

const labels: State[] = [
  at("no deal named", labelsAddress({ deal: "" }), (page) => page.getByRole("heading").first().waitFor()),
  at("goods that are not here", labelsAddress({ deal: "salesforce:a:b" }), (page) =>
    titled(page, "These goods are not here"),
  ),
  at("labels as the deal gives them now", labelsAddress({ deal }), (page) => reads(page, "ER-26-0147-01")),
  at("labels of a packet, on sheets", labelsAddress({ deal, packet }), async (page) => {
    await page.getByLabel("Paper", { exact: true }).selectOption("letter-10");
    await reads(page, "10 labels on 1 page");
    await page.getByRole("radio", { name: /^Place 1:/ }).focus();
    await page.keyboard.press("ArrowDown");
    await reads(page, "10 labels on 2 pages");
  }),
];

/** The panel beside a page that shows this: told as the background tells it. */
const inFront = (
  name: string,
  front: Front,
  doing: (page: Page) => Promise<unknown> = async () => {},
): State =>
  at(name, "extension/panel/index.html", async (page) => {
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.evaluate(async (shown) => {
      const tab = await chrome.tabs.getCurrent();
      await chrome.storage.session.set({ [`front:${tab?.id}`]: shown });
    }, front);
    await page.locator("main:not([aria-busy=true])").first().waitFor();
    await doing(page);
  });

const drop = (page: Page, ...files: [name: string, text: string][]): Promise<void> =>
  page
    .getByLabel("Choose files")
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: "text/html", buffer: Buffer.from(text) })));
const whole = html.write(packet, words);
const altered = whole.replace(/(\d)(\d\d,\d)/, (_, digit, rest) => `${(Number(digit) + 1) % 10}${rest}`);
const desk: State[] = [
  at("before any file", "extension/desk/index.html", (page) => reads(page, "Drop packet files here")),
  next("a packet nothing speaks against", async (page) => {
    await drop(page, ["packet.html", whole]);
    await reads(page, "Unaltered, not signed");
  }),
  next("a code nobody knows", async (page) => {
    await page.getByLabel("Check a code, or find a packet").fill("0000-0000");
    await page.getByLabel("Check a code, or find a packet").press("Enter");
  }),
  next("a packet's code", async (page) => {
    const code = /Check before use: ([\dA-F-]{9})/.exec(whole)?.[1] ?? "";
    await page.getByLabel("Check a code, or find a packet").fill(code);
    await reads(page, "No newer revision is known here.");
  }),
  next("a department's copy", async (page) => {
    await page.getByLabel("Check a code, or find a packet").fill("");
    await drop(page, ["receiving.html", html.write(redactFor(packet, "receiving"), words)]);
    await reads(page, /receiving/i);
  }),
  next("several files, altered and none at all", async (page) => {
    const data = whole.indexOf("<script");
    await drop(
      page,
      ["page.html", altered],
      ["data.html", whole.slice(0, data) + whole.slice(data).replace(/"revision":"A"/, '"revision":"B"')],
      ["invoice.html", "<p>Invoice"],
    );
    await reads(page, "PAGE ALTERED");
    await reads(page, "There is no packet in this file.");
  }),
  next("one of them, altered", async (page) => {
    await drop(page, ["page.html", altered]);
    await reads(page, "PAGE ALTERED");
  }),
  next("a hostile packet", async (page) => {
    await drop(page, ["hostile.html", html.write(sealed(contentOf(hostilePacket())), words)]);
    await reads(page, "Unaltered, not signed");
  }),
  next("an older revision of one that is known", async (page) => {
    const { a, b } = moreCastings();
    await drop(page, ["b.html", html.write(b, words)]);
    await reads(page, "Unaltered, not signed");
    await drop(page, ["a.html", html.write(a, words)]);
    await reads(page, "SUPERSEDED by revision B");
  }),
  next("one forgotten, with the way back", async (page) => {
    await press(page, /^Forget /);
    await page.getByRole("button", { name: "Undo" }).waitFor();
  }),
];

/** As the background sends what was selected. */
const send = (page: Page, selection: Selection | null): Promise<void> =>
  page.evaluate(async (waiting) => {
    const { id } = await chrome.windows.getCurrent();
    await chrome.storage.session.set({ [`selection:${id}`]: waiting });
  }, selection);

/** The panel's pages as they are joined to the database, in a tab of their own. */
const panel: State[] = [
  at("the panel beside a page that is no deal", "extension/panel/index.html", (page) =>
    page.getByRole("heading", { level: 1 }).waitFor(),
  ),
  next("settings", async (page) => {
    await press(page, /Settings/);
    await page.getByLabel("Your name").waitFor();
  }),
  next("search", async (page) => {
    await press(page, /Search/);
    await page.getByLabel("Search all deals").fill("harrow");
    await page.getByRole("option").first().waitFor();
  }),
  next("my gaps", async (page) => {
    await press(page, /My gaps/);
    await page.getByText("Harrow Marine").first().waitFor();
  }),
  next("a deal opened from there", async (page) => {
    await page
      .getByRole("button", { name: /Harrow Marine/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "Due now" }).waitFor();
  }),
  next("text sent from a page, and where it may go", async (page) => {
    await send(page, { text: "Deliver to gate 4, ask for Dana", cut: false });
    await page.locator(".selection").first().waitFor();
  }),
  next("nothing at all sent from a page", async (page) => {
    await send(page, { text: "", cut: false });
    await reads(page, "No text was selected.");
  }),
  inFront("a deal, and text sent to it", { kind: "record", record }, async (page) => {
    await page.getByRole("heading", { name: "Due now" }).waitFor();
    await send(page, { text: "Deliver to gate 4, ask for Dana", cut: true });
    await page.getByRole("combobox", { name: "Find a question" }).waitFor();
  }),
  next("where it goes being looked for", async (page) => {
    await page.getByRole("combobox", { name: "Find a question" }).fill("zeppelin");
    await page.locator(".selection-list [role=option]").first().waitFor({ state: "detached" });
  }),
  next("text of another deal", async (page) => {
    await send(page, { text: "Gate 4", cut: false, deal: { key: "salesforce:a:b", name: "Hobart Foods" } });
    await reads(page, /Hobart Foods/);
  }),
  next("none any more", async (page) => {
    await send(page, null);
    await page.locator(".selection").first().waitFor({ state: "detached" });
  }),
  inFront("the last backup being old", { kind: "not-seen" }, async (page) => {
    await putRaw(page, "settings", {
      name: "backups",
      value: { last: "2024-01-02T09:00:00Z", awayUntil: "" },
    });
    await page.reload();
    await reads(page, /last backup/i);
  }),
  inFront("a deal whose page is not drawn yet", { kind: "record", record, trouble: { kind: "not-drawn" } }),
  inFront("a deal whose page says something else", {
    kind: "record",
    record,
    trouble: { kind: "not-drawn", says: "You do not have access to this record." },
  }),
  inFront("a page nothing reads", {
    kind: "unknown-page",
    page: { url: "https://a.example/d/1", title: "A deal" },
  }),
  next("how that page is built", async (page) => {
    await press(page, /how this page is built/i);
    await page.getByRole("dialog").waitFor();
  }),
  next("a deal made of it by hand", async (page) => {
    // Not by Escape: the look before may have left the keyboard outside the page.
    await page.getByRole("dialog").getByRole("button", { name: "Close", exact: true }).click();
    await page.locator(".use-page").getByRole("button").first().click();
    await page.locator(".by-hand").first().waitFor();
  }),
  next("that deal", async (page) => {
    await page.locator(".by-hand [type=submit]").click();
    await page.getByRole("heading", { name: "Due now" }).waitFor();
  }),
  inFront("the page of a customer", {
    kind: "account",
    crm: "salesforce",
    host: record.host,
    account: { id: "001", name: "Harrow Marine Inc" },
  }),
  inFront("a CRM the organisation bars", { kind: "unknown-page", barred: "salesforce" }),
  inFront("a deal that could not be read", {
    kind: "record",
    record,
    trouble: { kind: "failed", says: "Oops" },
  }),
  at("a rep's preview by itself", "extension/panel/preview/index.html", (page) =>
    page.getByRole("heading", { level: 1 }).waitFor(),
  ),
];

/** Every page of the extension but the manager's, over what is stored already. */
export const otherStates = { welcome, labels, desk, panel, backup: backupStates, trouble: troubleStates };
