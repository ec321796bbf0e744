import { beforeEach, describe, expect, it, vi } from "vitest";
import { heardFromPage } from "../../extension/background/heard-from-page.ts";
import { frontKey } from "../../extension/messages/front.ts";
import type { PageMessage } from "../../extension/messages/protocol.ts";

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock("../../extension/platform/session-store.ts", () => ({
  readSession: async (key: string) => session.get(key),
  writeSession: async (key: string, value: unknown) => void session.set(key, value),
  readWholeSession: async () => Object.fromEntries(session),
  forgetSession: async (key: string) => void session.delete(key),
}));
vi.mock("../../extension/platform/badge.ts", () => ({ showBadge: async () => {} }));

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
    await heardFromPage(1, seen("one"));
    await Promise.all([heardFromPage(1, notYet("two")), heardFromPage(1, seen("two"))]);
    expect(front()).toEqual({ kind: "record", record: record("two") });
  });

  it("keeps a record that is only being edited", async () => {
    await heardFromPage(1, seen("one"));
    await heardFromPage(1, notYet("one"));
    expect(front()).toEqual({ kind: "record", record: record("one") });
    await heardFromPage(1, notYet("two"));
    expect(front()).toEqual({ kind: "reading", crm: "salesforce" });
  });
});
