import { describe, expect, it } from "vitest";
import { holdsLocked, isLocked, keepsLocked, lockable } from "../../../src/playbook/editing/locks.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";

const playbook = starterPlaybook();
const allows = (locks: string[], ...patches: Patch[]): boolean => keepsLocked(locks, playbook, patches).ok;
const question = (id: string, department: string) => ({ id, department, question: "How?" });

describe("parts an organisation locks", () => {
  it("are what is named and everything in it, and nothing beside it", () => {
    expect(isLocked(["fields:ship-to"], "fields:ship-to")).toBe(true);
    expect(isLocked(["fields:ship-to"], "fields:ship-to:question")).toBe(true);
    expect(isLocked(["fields:ship-to"], "fields:ship-to-contact")).toBe(false);
    expect(isLocked(["fields:ship-to"], "fields")).toBe(false);
    expect(isLocked(["stages"], "stages:quote:name")).toBe(true);
    expect(isLocked(["crmStages:salesforce"], "crmStages:salesforce:Closed: won")).toBe(true);
    expect(isLocked([], "fields:ship-to", playbook)).toBe(false);
  });

  it("take a department's questions with it", () => {
    const locks = ["departments:receiving"];
    expect(isLocked(locks, "fields:csm-items:question", playbook)).toBe(true);
    expect(isLocked(locks, "fields:ship-to:question", playbook)).toBe(false);
    expect(isLocked(["departments:receiving:level"], "fields:csm-items", playbook)).toBe(false);
    expect(isLocked(["departments"], "fields:csm-items", playbook)).toBe(true);
  });

  it("are not taken away with what they stand in", () => {
    expect(holdsLocked(["fields:csm-items:columns:part-no"], "fields:csm-items", playbook)).toBe(true);
    expect(isLocked(["fields:csm-items:columns:part-no"], "fields:csm-items", playbook)).toBe(false);
    expect(holdsLocked(["fields:csm-items:columns:part-no"], "fields:ship-to", playbook)).toBe(false);
  });

  it("hold everything under one word", () => {
    expect(isLocked(["playbook"], "settings:marginFloorPct", playbook)).toBe(true);
    expect(isLocked(["playbook"], "publish", playbook)).toBe(true);
    expect(isLocked(["publish"], "fields:ship-to", playbook)).toBe(false);
  });
});

describe("a change of a playbook with locked parts", () => {
  it("is refused by the first part it touches", () => {
    const patch: Patch = { path: ["settings", "marginFloorPct"], was: 22, now: 5 };
    expect(keepsLocked(["settings:marginFloorPct"], playbook, [patch])).toEqual({
      ok: false,
      problem: { code: "playbook-locked", params: ["settings:marginFloorPct"] },
    });
    expect(allows(["settings:marginTargetPct"], patch)).toBe(true);
  });

  it("may add a question beside a locked one, but not take that one or move it", () => {
    const add: Patch = { path: ["fields", "new"], now: question("new", "shipping"), after: null };
    expect(allows(["fields:ship-to"], add)).toBe(true);
    expect(allows(["fields:ship-to"], { path: ["fields", "ship-to"], was: {} })).toBe(false);
    expect(allows(["fields:ship-to"], { path: ["fields", "ship-to"], move: { from: null, to: "x" } })).toBe(
      false,
    );
    expect(allows(["fields:ship-to:columns:x"], { path: ["fields", "ship-to"], was: {} })).toBe(false);
  });

  it("gives a locked department no question and takes none from it", () => {
    const locks = ["departments:receiving"];
    expect(allows(locks, { path: ["fields", "new"], now: question("new", "receiving"), after: null })).toBe(
      false,
    );
    expect(allows(locks, { path: ["retired", "new"], now: question("new", "receiving"), after: null })).toBe(
      false,
    );
    expect(allows(locks, { path: ["fields", "new"], now: question("new", "shipping"), after: null })).toBe(
      true,
    );
    const hands = (id: string, now: string): Patch => ({ path: ["fields", id, "department"], was: "", now });
    expect(allows(locks, hands("ship-to", "receiving"))).toBe(false);
    expect(allows(locks, hands("csm-items", "shipping"))).toBe(false);
    expect(allows(locks, hands("ship-to", "estimating"))).toBe(true);
    expect(allows(locks, { path: ["fields"], was: [], now: [] })).toBe(false);
  });
});

it("knows its own words from slips", () => {
  expect(["playbook", "publish", "address", "fields:ship-to", "stages"].every(lockable)).toBe(true);
  expect(["fileds:ship-to", "", "field:x", "Publish"].some(lockable)).toBe(false);
});
