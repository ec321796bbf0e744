import { describe, expect, it } from "vitest";
import { salesforce } from "../../extension/crm/salesforce.ts";
import { toId18 } from "../../extension/crm/salesforce-id.ts";

describe("a Salesforce id", () => {
  it.each([
    // The first three are ids from Salesforce's own documentation.
    ["001D000000IRFma", "001D000000IRFmaIAH"],
    ["70130000000Yx3s", "70130000000Yx3sAAC"],
    ["a00D0000008aXYZ", "a00D0000008aXYZIA2"],
    ["000000000000000", "000000000000000AAA"],
    ["ABCDEFGHIJKLMNO", "ABCDEFGHIJKLMNO555"],
    ["001D000000IRFmaIAH", "001D000000IRFmaIAH"],
    // The last three do not fit: taken as it stands, for it tells its record apart all the same.
    ["006NF0000000147AAA", "006NF0000000147AAA"],
  ])("%s is kept as %s", (id, kept) => expect(toId18(id)).toBe(kept));

  it.each(["", "006", "001D000000IRFm", "001D000000IRFmaI", "001D000000IRF-a"])("%j is none", (text) =>
    expect(toId18(text)).toBeNull(),
  );
});

describe("the address of a deal", () => {
  const id = "006NF0000000147YAA";
  it.each([
    `https://northfield.lightning.force.com/lightning/r/Opportunity/${id}/view`,
    `https://northfield.lightning.force.com/lightning/r/Opportunity/${id}/edit`,
    `https://northfield.lightning.force.com/lightning/r/${id}/view`,
    "https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147/view?ws=%2Flightning%2Fr%2FAccount",
    `https://northfield.lightning.force.com/lightning/r/Opportunity/${id}/related/OpportunityLineItems/view`,
    `https://northfield--uat.sandbox.lightning.force.com/lightning/r/Opportunity/${id}/view`,
    `https://northfield.develop.lightning.force.com/lightning/r/Opportunity/${id}/view`,
    `https://northfield.lightning.force.mil/lightning/r/Opportunity/${id}/view`,
    `https://northfield.lightning.force.com.mcas.ms/lightning/r/Opportunity/${id}/view`,
  ])("is %s", (address) => expect(salesforce.identify(new URL(address))).toBe(id));

  it.each([
    "https://northfield.lightning.force.com/lightning/o/Opportunity/list",
    "https://northfield.lightning.force.com/lightning/r/Account/001NF00000000H4YAI/view",
    "https://northfield.lightning.force.com/lightning/r/Quote/0Q0NF0000000147/view?ws=%2Flightning%2Fr%2FOpportunity%2F006NF0000000147YAA%2Fview",
    `https://lightning.force.com.example.com/lightning/r/Opportunity/${id}/view`,
    `https://northfield.my.salesforce.com/lightning/r/Opportunity/${id}/view`,
    "https://northfield.lightning.force.com/",
  ])("is not %s", (address) => expect(salesforce.identify(new URL(address))).toBeNull());
});
