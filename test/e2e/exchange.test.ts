import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import read from "read-excel-file/universal";
import { afterAll, beforeAll, expect, it } from "vitest";
import write from "write-excel-file/universal";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { violationsOn } from "../support/axe.ts";
import { type Browser, inFirefox, launchBrowser } from "../support/browser.ts";
import { builtForChrome } from "../support/chromium.ts";
import { builtForFirefox } from "../support/firefox.ts";
import { savedFile } from "../support/saved-file.ts";

type Rows = (string | number | boolean | null)[][];
type Sheets = { sheet: string; data: Rows }[];

let browser: Browser;
let manager: Page;
let saved: Sheets;
beforeAll(async () => {
  browser = await launchBrowser({});
  manager = await browser.context.newPage();
  manager.setDefaultTimeout(20_000);
  await manager.goto(browser.addressOf("extension/manager/index.html#/exchange"));
  await manager.getByRole("heading", { level: 2, name: "Files" }).waitFor();
});
afterAll(() => browser?.close());

const choose = (name: string, buffer: Buffer) =>
  manager.getByLabel("Choose a file…").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
const chooseSheets = async (name: string, sheets: Sheets): Promise<void> => {
  const file = await write(sheets).toBlob();
  await choose(name, Buffer.from(await file.arrayBuffer()));
};
const withCell = (id: string, column: string, to: string | number): Sheets =>
  saved.map(({ sheet, data }) => {
    const at = data[0]?.indexOf(column) ?? -1;
    return {
      sheet,
      data: data.map((row) => (sheet === "Questions" && row[0] === id ? row.with(at, to) : row)),
    };
  });
const shows = (text: string | RegExp) => manager.getByText(text).first().waitFor();

it("saves the questions as a spreadsheet, which comes back without a change", async () => {
  const { name, path } = await savedFile(browser, () =>
    manager.getByRole("button", { name: "Save as spreadsheet" }).click(),
  );
  expect(name).toBe("starter-playbook-1.xlsx");
  const content = await readFile(path);
  saved = (await read(new Uint8Array(content).buffer, { trim: false })) as Sheets;
  const { fields } = starterPlaybook();
  expect(saved.map(({ sheet, data }) => [sheet, data.length - 1])).toEqual([
    ["Questions", fields.length],
    ["Table columns", fields.flatMap(({ columns = [] }) => columns).length],
    ["Choices", expect.any(Number)],
    ["Departments", 11],
    ["Stages", 5],
    ["Settings", expect.any(Number)],
    ["Stage names", 9],
  ]);
  await choose(name, content);
  await shows("“starter-playbook-1.xlsx” says what the draft says. Nothing to change.");
});

it("shows what an edited one would change, and takes it into the draft", async () => {
  await chooseSheets("from ops.xlsx", withCell("ship-to", "Why", "=cmd|' /C calc'!A0"));
  await shows("What “from ops.xlsx” would change in the draft");
  await shows("=cmd|' /C calc'!A0");
  if (!inFirefox) expect(await violationsOn(manager)).toEqual([]);
  await manager.getByRole("button", { name: "Put into the draft" }).click();
  await shows("What “from ops.xlsx” changes is in the draft. Undo takes it back.");
  await manager.getByRole("button", { name: /^Undo/ }).click();
  await chooseSheets("as it was.xlsx", saved);
  await shows("“as it was.xlsx” says what the draft says. Nothing to change.");
});

it("names every row that cannot be used, and changes nothing", async () => {
  const wrong = withCell("ship-to", "Level", "high").map((one) =>
    one.sheet === "Questions"
      ? { ...one, data: [...one.data, ["csm-items", null, "Receiving", "Twice"]] }
      : one,
  );
  await chooseSheets("wrong.xlsx", wrong);
  await shows(/“wrong.xlsx” has \d+ cells that cannot be used/);
  const rows = manager.locator(".row-errors tbody tr");
  expect(await rows.allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Questions\d+Level“high” is not a number\.$/)]),
  );
  expect(await rows.allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Questions105Id“csm-items” stands in more than one row/)]),
  );
  if (!inFirefox) expect(await violationsOn(manager)).toEqual([]);
});

it.each([
  ["no spreadsheet.xlsx", Buffer.from("PK not really"), /could not be read as a spreadsheet/],
  ["cut.json", Buffer.from('{"schema":"whitespot-playbook",'), /not valid JSON/],
  ["another.json", Buffer.from('{"a":1}'), /playbook/],
  ["deep.json", Buffer.from(`${"[".repeat(200_000)}${"]".repeat(200_000)}`), /nest/i],
  ["large.json", Buffer.alloc(10_000_001, " "), /too large/],
])("refuses %s in a sentence", async (name, content, sentence) => {
  await choose(name, content);
  const alert = manager.getByRole("alert").filter({ hasText: `“${name}” was not taken` });
  await expect.poll(() => alert.textContent()).toMatch(sentence);
});

it("writes what is large, too, though the browser lets no worker start that would pack it", async () => {
  const assets = join(inFirefox ? builtForFirefox : builtForChrome, "assets");
  const writer = readdirSync(assets).find((name) =>
    readFileSync(join(assets, name), "utf8").includes("spreadsheetml.sheet.main"),
  );
  // As a text, so that no tool of the tests puts its own import in place of the browser's.
  const size =
    await manager.evaluate(`import("${browser.addressOf(`assets/${writer}`)}").then(async (module) => {
    const data = Array.from({ length: 2000 }, (_, row) =>
      Array.from({ length: 30 }, (_, column) => ({ value: "cell " + row + " " + column })));
    return (await module.default([{ sheet: "Large", data }]).toBlob()).size;
  })`);
  expect(size).toBeGreaterThan(160_000);
});
