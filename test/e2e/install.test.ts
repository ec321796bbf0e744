import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bench } from "../../scripts/bench/bundle.ts";
import { builtForChrome, type Chromium, launchChromium } from "../support/chromium.ts";
import { builtForFirefox } from "../support/firefox.ts";

const run = promisify(execFile);
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

describe.each([
  [
    "Chromium",
    builtForChrome,
    ["activeTab", "contextMenus", "scripting", "sidePanel", "storage", "unlimitedStorage"],
  ],
  ["Firefox", builtForFirefox, ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage"]],
])("the extension for %s", (_browser, folder, permissions) => {
  const manifest = manifestOf(folder);

  it("installs without a warning: no host, no history, nothing else", () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions);
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest).not.toHaveProperty("content_scripts");
    expect(manifest).not.toHaveProperty("optional_permissions");
  });

  it("gives web pages nothing to load, and so no way to notice it", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  it("runs its own code only, and fetches at most over https", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src https:;"])
      expect(policy).toContain(rule);
    expect(policy).not.toContain("unsafe");
  });

  it("has no page that may connect to anybody: only the background fetches, and only the playbook", () => {
    const html = readdirSync(join(folder, "extension"), { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith(".html"),
    );
    expect(html.length).toBeGreaterThan(2);
    for (const page of html)
      expect(readFileSync(join(folder, "extension", page), "utf8")).toMatch(
        /<meta http-equiv="Content-Security-Policy" content="connect-src &#39;none&#39;">/,
      );
  });

  it("loads no more than its budget, entry by entry, and has a budget for each", async () => {
    for (const { what, value, limit } of await bench(folder)) {
      expect(limit, `${what} is missing in scripts/bench/bundle-budget.json`).toBeDefined();
      expect(value, `${what}, KB compressed`).toBeLessThanOrEqual(limit as number);
    }
  });

  it("has each script it puts into a page only once", () => {
    const sources = readdirSync(join(folder, "extension/content")).map((name) => name.replace(".js", ".ts"));
    expect(sources.length).toBeGreaterThan(0);
    const copies = readdirSync(join(folder, "assets")).filter((name) =>
      sources.some((source) => name.startsWith(source)),
    );
    expect(copies).toEqual([]);
  });
});

it("asks for one permission only once a CRM is turned on: its hosts", () => {
  const { optional_host_permissions: hosts } = manifestOf(builtForChrome);
  expect(hosts).toContain("https://*.lightning.force.com/*");
  // The last one is never asked for whole: only the server of the playbook's address, by whoever sets that address.
  expect(hosts.at(-1)).toBe("https://*/*");
  for (const host of hosts.slice(0, -1)) expect(host).toMatch(/^https:\/\/\*\.[a-z.]+\.[a-z]+\/\*$/);
});

it("passes the check Firefox makes of every extension", async () => {
  const program = join(import.meta.dirname, "../../node_modules/.bin/web-ext");
  const args = ["lint", "--source-dir", builtForFirefox, "--output", "json"];
  const { stdout } = await run(program, args).catch((failed: { stdout: string }) => failed);
  const { errors } = JSON.parse(stdout.slice(stdout.indexOf("{")));
  expect(errors).toEqual([]);
});

const pages = readdirSync(join(builtForChrome, "extension"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".html"))
  .map((path) => `extension/${path}`);

describe("its pages", () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(pages)("%s opens without a complaint", async (path) => {
    const page = await browser.context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(browser.addressOf(path));
    await page.waitForTimeout(500);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
