import { describe, expect, it } from "vitest";
import { byHand } from "../../src/crm/record.ts";
import { stageOf, stageWithPackets } from "../../src/crm/stages.ts";

const stages = [{ id: "quote" }, { id: "commit" }, { id: "won" }];
const unknown = { kind: "open", stage: "quote", known: false };

it("is asked about, and counts as quote, where a page names itself after what every object has", () => {
  expect(stageOf({ crm: "constructor", stage: "name" }, [{}], stages)).toEqual(unknown);
  expect(stageOf({ crm: "salesforce", stage: "constructor" }, [{ salesforce: {} }], stages)).toEqual(unknown);
});

describe("a stage that was removed from the playbook", () => {
  const removed = stages.filter(({ id }) => id !== "commit");

  it("is asked about anew where a rep had said it of a name, instead of nothing ever being due", () => {
    const said = [{ salesforce: { Verbal: "commit" } }];
    expect(stageOf({ crm: "salesforce", stage: "Verbal" }, said, stages)).toMatchObject({ stage: "commit" });
    expect(stageOf({ crm: "salesforce", stage: "Verbal" }, said, removed)).toEqual(unknown);
  });

  it("leaves the word to the playbook, where that knows the name by now", () => {
    const maps = [{ salesforce: { Verbal: "commit" } }, { salesforce: { Verbal: "won" } }];
    expect(stageOf({ crm: "salesforce", stage: "Verbal" }, maps, removed)).toMatchObject({ stage: "won" });
  });

  it("is asked about anew of a deal made by hand", () => {
    expect(stageOf({ crm: byHand, stage: "commit" }, [], stages)).toMatchObject({ stage: "commit" });
    expect(stageOf({ crm: byHand, stage: "commit" }, [], removed)).toEqual(unknown);
  });
});

it("is release from a won deal's first packet on, where the playbook has that stage", () => {
  const won = { kind: "open", stage: "won", known: true } as const;
  const withRelease = [...stages, { id: "release" }];
  expect(stageWithPackets(won, 1, withRelease)).toEqual({ ...won, stage: "release" });
  expect(stageWithPackets(won, 0, withRelease)).toBe(won);
  expect(stageWithPackets(won, 1, stages)).toBe(won);
  const commit = { ...won, stage: "commit" };
  expect(stageWithPackets(commit, 1, withRelease)).toBe(commit);
});
