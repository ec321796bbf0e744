import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Firefox, launchFirefox } from "../support/firefox.ts";
import { harrow, openPracticeCrm, type PracticeCrm } from "../support/practice-crm.ts";

describe("in Firefox", () => {
  let crm: PracticeCrm;
  let browser: Firefox;
  let panel: string;
  beforeAll(async () => {
    crm = await openPracticeCrm();
    browser = await launchFirefox({ hosts: crm.hosts });
    panel = await browser.open(browser.addressOf("extension/panel/index.html"));
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });

  it("the panel's page draws something", async () => {
    await expect
      .poll(() => browser.evaluate(panel, "() => document.body.innerText.trim().length"))
      .toBeGreaterThan(0);
  });

  it("answers can be kept: the database opens", async () => {
    const opened = `() => new Promise((opened, failed) => {
      const asked = indexedDB.open("a-test");
      asked.onsuccess = () => opened(asked.result.name);
      asked.onerror = () => failed(asked.error);
    })`;
    expect(await browser.evaluate(panel, opened)).toBe("a-test");
  });

  it("has no access to any host until Salesforce is turned on", async () => {
    expect(await browser.evaluate(panel, "async () => (await browser.permissions.getAll()).origins")).toEqual(
      [],
    );
  });

  it("reads the deal of a page once Salesforce is turned on", async () => {
    await browser.evaluate(
      panel,
      `() => {
        const button = Object.assign(document.createElement("button"), { id: "turn-on", textContent: "Turn on" });
        const { optional_host_permissions: origins } = browser.runtime.getManifest();
        button.onclick = () => browser.permissions.request({ origins });
        document.body.prepend(button);
      }`,
    );
    await browser.click(panel, "#turn-on");
    const registered =
      "async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)";
    await expect.poll(() => browser.evaluate(panel, registered)).toEqual(["salesforce"]);
    await browser.open(harrow.address);
    const names = `async () =>
      Object.values(await browser.storage.session.get(null)).flatMap(({ record }) => record?.name ?? [])`;
    await expect.poll(() => browser.evaluate(panel, names)).toEqual([harrow.name]);
  });
});
