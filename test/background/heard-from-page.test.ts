import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { givenAgain, setFront } from "../../extension/background/fronts.ts";
import { heardFromPage, tabClosed } from "../../extension/background/heard-from-page.ts";
import { forgetRecords } from "../../extension/background/known-records.ts";
import { frontKey } from "../../extension/messages/front.ts";
import type { PageCommand, PageMessage } from "../../extension/messages/protocol.ts";

// Files share their modules: none that was loaded before may be without the mocks, none afterwards with them.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.resetModules();
});

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock("../../extension/platform/session-store.ts", () => ({
  readSession: async (key: string) => session.get(key),
  writeSession: async (key: string, value: unknown) => void session.set(key, value),
  readWholeSession: async () => Object.fromEntries(session),
  forgetSession: async (keys: string | string[]) => {
    for (const key of [keys].flat()) session.delete(key);
  },
}));
// The files of the scripts are the build's to name.
vi.mock("../../extension/background/page-scripts.ts", () => ({ onDemand: { reader: "read.js" } }));
const put = vi.hoisted(() => vi.fn(async (_tabId: number, _file: string) => true));
vi.mock("../../extension/platform/content-scripts.ts", () => ({ putIntoTab: put }));
const told = vi.hoisted(() => vi.fn(async (_tabId: number, _command: PageCommand) => true));
vi.mock("../../extension/messages/transport.ts", () => ({ tellPage: told }));
vi.mock("../../extension/background/nudges.ts", () => ({
  nudge: async () => {},
  forgetShown: async () => {},
}));

const record = (id: string) => ({
  crm: "salesforce",
  id,
  host: "acme.example",
  url: "https://acme.example/",
});
const seen = (id: string): PageMessage => ({
  kind: "reading",
  crm: "salesforce",
  reading: { kind: "record", record: record(id) },
});
const notYet = (id: string): PageMessage => ({
  kind: "reading",
  crm: "salesforce",
  reading: { kind: "not-yet", id },
});
const front = () => session.get(frontKey(1));

describe("a tab that goes from one record to the next", () => {
  beforeEach(() => session.clear());

  it("shows the next one, even if a waking worker hears of both at once", async () => {
    await heardFromPage(1, "acme.example", seen("one"));
    await Promise.all([
      heardFromPage(1, "acme.example", notYet("two")),
      heardFromPage(1, "acme.example", seen("two")),
    ]);
    expect(front()).toEqual({ kind: "record", record: record("two") });
  });

  it("leaves nothing behind when it is closed while it is read", async () => {
    const heard = heardFromPage(1, "acme.example", seen("one"));
    await tabClosed(1);
    await heard;
    expect(front()).toBeUndefined();
  });

  it("forgets it when it is left, but not what a click has found there meanwhile", async () => {
    await heardFromPage(1, "acme.example", seen("one"));
    await heardFromPage(1, "acme.example", { kind: "page-gone" });
    expect(front()).toBeUndefined();
    await setFront(1, { kind: "unknown-page" });
    await heardFromPage(1, "acme.example", { kind: "page-gone" });
    expect(front()).toEqual({ kind: "unknown-page" });
  });

  it("shows at once what is known of a record read before, and then what its page shows now", async () => {
    await heardFromPage(1, "acme.example", seen("one"));
    await heardFromPage(1, "acme.example", seen("two"));
    await heardFromPage(1, "acme.example", notYet("one"));
    expect(front()).toEqual({ kind: "record", record: record("one") });
    const renamed = { ...record("one"), name: "Renamed" };
    const reading = { kind: "record" as const, record: renamed };
    await heardFromPage(1, "acme.example", { kind: "reading", crm: "salesforce", reading });
    expect(front()).toEqual({ kind: "record", record: renamed });
  });

  it("never shows what another organisation has under the same id", async () => {
    await heardFromPage(1, "acme.example", seen("one"));
    await heardFromPage(2, "other.example", notYet("one"));
    expect(session.get(frontKey(2))).toEqual({ kind: "reading", crm: "salesforce" });
  });

  it("keeps the forty records read last, and none of a CRM it may no longer read", async () => {
    for (let turn = 0; turn < 60; turn++) await heardFromPage(1, "acme.example", seen(`record-${turn}`));
    const known = () => [...session.keys()].filter((key) => key.startsWith("known:"));
    expect(known()).toHaveLength(40);
    await heardFromPage(2, "acme.example", notYet("record-19"));
    expect(session.get(frontKey(2))).toMatchObject({ kind: "reading" });
    await heardFromPage(2, "acme.example", notYet("record-20"));
    expect(session.get(frontKey(2))).toMatchObject({ kind: "record" });
    await forgetRecords("salesforce");
    expect(known()).toEqual([]);
  });

  it("keeps a record that is only being edited", async () => {
    await heardFromPage(1, "acme.example", seen("one"));
    await heardFromPage(1, "acme.example", notYet("one"));
    expect(front()).toEqual({ kind: "record", record: record("one") });
    await heardFromPage(1, "acme.example", notYet("two"));
    expect(front()).toEqual({ kind: "reading", crm: "salesforce" });
  });
});

describe("a page whose access was taken back", () => {
  const takenBack = { kind: "not-seen", takenBack: true };
  beforeEach(() => {
    session.clear();
    session.set(frontKey(1), takenBack);
    told.mockClear();
  });

  it("is not heard, and told to stop, whatever was on its way", async () => {
    await heardFromPage(1, "acme.example", seen("one"));
    await heardFromPage(1, "acme.example", notYet("one"));
    expect(front()).toEqual(takenBack);
    expect(told).toHaveBeenCalledWith(1, { kind: "stop", hosts: ["https://acme.example/*"] });
  });

  it("is heard again once it is given again", async () => {
    await givenAgain(1);
    await heardFromPage(1, "acme.example", seen("one"));
    expect(front()).toEqual({ kind: "record", record: record("one") });
    expect(told).not.toHaveBeenCalled();
  });
});

describe("a page that only says where it is", () => {
  const host = "acme.lightning.force.com";
  const at = (path: string): PageMessage => ({ kind: "at", url: `https://${host}${path}` });
  beforeEach(() => {
    session.clear();
    put.mockClear();
  });

  it("gets the reader when it is a deal's", async () => {
    await heardFromPage(1, host, at("/lightning/r/Opportunity/006NF0000000147YAA/view"));
    expect(front()).toEqual({ kind: "reading", crm: "salesforce" });
    expect(put).toHaveBeenCalledWith(1, "read.js");
  });

  it("is left alone when it is not", async () => {
    await heardFromPage(1, host, at("/lightning/o/Opportunity/list"));
    expect(front()).toEqual({ kind: "no-record", crm: "salesforce" });
    expect(put).not.toHaveBeenCalled();
  });

  it("is not known when the reader may not be put there", async () => {
    put.mockResolvedValueOnce(false);
    await heardFromPage(1, host, at("/lightning/r/Opportunity/006NF0000000147YAA/view"));
    expect(front()).toBeUndefined();
  });
});

describe("what a deal's other pages show", () => {
  const host = "acme.example";
  const says = (reading: object): PageMessage =>
    ({ kind: "reading", crm: "salesforce", reading }) as PageMessage;
  const deal = { ...record("one"), account: { id: "001" }, lines: [{ id: "a" }], partial: ["lines"] };
  const list = { ...record("one"), lines: [{ id: "a" }, { id: "b" }], unread: ["account"] };
  const account = { crm: "salesforce", host, account: { id: "001", name: "Harrow", phone: "1" } };
  const shownIn = (tab: number) => (session.get(frontKey(tab)) as { record?: object } | undefined)?.record;
  beforeEach(() => session.clear());

  it("joins the deal in the tabs that show it, and in those that come to show it later", async () => {
    await heardFromPage(1, host, says({ kind: "record", record: deal }));
    await heardFromPage(2, host, says({ kind: "record", record: list, part: true }));
    await heardFromPage(3, host, says({ kind: "account", seen: account }));
    expect(shownIn(1)).toMatchObject({ lines: list.lines, account: account.account });
    await heardFromPage(1, host, says({ kind: "record", record: deal }));
    expect(shownIn(1)).toMatchObject({ lines: list.lines, account: account.account });
    expect(shownIn(1)).not.toHaveProperty("partial");
    expect(session.get(frontKey(3))).toEqual({
      kind: "account",
      crm: "salesforce",
      host,
      account: { id: "001", name: "Harrow" },
    });
  });

  it("waits for a deal that is opened after them", async () => {
    await heardFromPage(3, host, says({ kind: "account", seen: account }));
    await heardFromPage(1, host, says({ kind: "record", record: deal }));
    expect(shownIn(1)).toEqual({ ...deal, account: account.account });
    await heardFromPage(1, host, says({ kind: "record", record: { ...deal, account: { id: "002" } } }));
    expect(shownIn(1)).toMatchObject({ account: { id: "002" } });
  });
});
