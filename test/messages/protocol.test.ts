import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { frontKey, parseFront, tabOfFrontKey } from "../../extension/messages/front.ts";
import { pageMessageSchema, panelMessageSchema, speaksForItself } from "../../extension/messages/protocol.ts";

const record = {
  crm: "salesforce",
  id: "006000000000001AAA",
  host: "acme.example",
  url: "https://acme.example/",
};

describe("what a page says", () => {
  it("is taken when it is a reading", () => {
    const reading = { kind: "reading", crm: "salesforce", reading: { kind: "record", record } };
    expect(z.safeParse(pageMessageSchema, reading).data).toEqual(reading);
  });

  it.each([
    ["a command of the panel", { kind: "summary-changed", record: "salesforce:acme.example:006" }],
    [
      "a record without an id",
      { kind: "reading", crm: "salesforce", reading: { kind: "record", record: { ...record, id: 6 } } },
    ],
    [
      "a name longer than any page shows",
      {
        kind: "reading",
        crm: "x",
        reading: { kind: "record", record: { ...record, name: "x".repeat(501) } },
      },
    ],
    ["nothing", undefined],
  ])("is dropped when it is %s", (_what, message) => {
    expect(z.safeParse(pageMessageSchema, message).success).toBe(false);
  });

  it.each<[string, object, string | undefined, boolean]>([
    ["its own record", {}, "https://acme.example/lightning/page/home", true],
    ["another host's record", { host: "other.example" }, "https://acme.example/", false],
    ["a record of another address", { url: "https://other.example/" }, "https://acme.example/", false],
    ["a record with an address that runs", { url: "javascript:alert(1)" }, "https://acme.example/", false],
    ["a record of another CRM", { crm: "hubspot" }, "https://acme.example/", false],
    ["a record from nowhere", {}, undefined, false],
  ])("is about %s", (_what, changed, address, heard) => {
    const reading = { kind: "record" as const, record: { ...record, ...changed } };
    expect(speaksForItself({ kind: "reading", crm: "salesforce", reading }, address)).toBe(heard);
  });

  it("is about the address of its own host", () => {
    const at = { kind: "at" as const, url: "https://acme.example/lightning/o/Opportunity/list" };
    expect(speaksForItself(at, "https://acme.example/")).toBe(true);
    expect(speaksForItself(at, "https://other.example/")).toBe(false);
    expect(speaksForItself({ ...at, url: "javascript:alert(1)" }, "https://acme.example/")).toBe(false);
  });

  it("loses what no record has", () => {
    const { data } = z.safeParse(pageMessageSchema, {
      kind: "reading",
      crm: "salesforce",
      reading: { kind: "record", record: { ...record, html: "<script>" } },
    });
    expect(data).toEqual({ kind: "reading", crm: "salesforce", reading: { kind: "record", record } });
  });
});

it("the panel cannot ask for a tab that cannot be", () => {
  expect(z.safeParse(panelMessageSchema, { kind: "read-front", tabId: -1 }).success).toBe(false);
});

describe("what the session keeps of a tab", () => {
  it("is found again by the tab", () => {
    expect(tabOfFrontKey(frontKey(17))).toBe(17);
    expect(tabOfFrontKey("something-else")).toBeNull();
  });

  it("counts as nothing seen when another version wrote it", () => {
    expect(parseFront({ kind: "record", record: {} })).toEqual({ kind: "not-seen" });
    expect(parseFront(undefined)).toEqual({ kind: "not-seen" });
  });
});
