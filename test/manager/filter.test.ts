import { describe, expect, it } from "vitest";
import { noFilter, passes } from "../../extension/manager/questions/filter.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";

const { fields } = starterPlaybook();
const found = (filter: Partial<typeof noFilter>) =>
  fields.filter((field) => passes(field, { ...noFilter, ...filter })).map(({ id }) => id);

describe("the search", () => {
  it.each([
    ["the question", "packs and ships", "inbound-ship-contact"],
    ["why it is asked", "newsletter", "nda-restrictions"],
    ["the label", "called on arrival", "inbound-arrival-call"],
    ["an option", "INCOTERMS RULE SAYS", "freight-terms"],
    ["a column", "tracking", "csm-items"],
    ["an option of a column", "flammables cabinet", "csm-items"],
    ["the id, as a spreadsheet has it", "po-differs-from-quote", "po-differs-from-quote"],
  ])("finds a question by %s: %s", (_what, text, id) => {
    expect(found({ text })).toContain(id);
  });

  it("wants every word, in any order", () => {
    expect(found({ text: "crane customer hires" })).toContain("lifting-provision");
    expect(found({ text: "crane newsletter" })).toEqual([]);
  });

  it("narrows by level and stage, and lets all through without either", () => {
    expect(found({})).toHaveLength(103);
    expect(found({ level: 1, stage: "quote" })).toContain("job-flags");
    expect(found({ level: 3 })).not.toContain("job-flags");
    expect(found({ stage: "release" })).toHaveLength(3);
  });
});
