import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { readPolicy } from "../../src/policy/read-policy.ts";

const read = (given: Record<string, unknown>, last: Policy = {}) => readPolicy(given, last, ["salesforce"]);
const wrong = (given: Record<string, unknown>, last?: Policy) =>
  read(given, last).problems.map(({ member, problem }) => [member, problem.code, ...(problem.params ?? [])]);

describe("an organisation's policy", () => {
  it("is taken as it is written", () => {
    const given = {
      playbookAddress: "https://intranet.example/whitespot/playbook.json",
      locked: ["publish", "departments:receiving"],
      crms: ["salesforce"],
      paper: "a4",
      language: "en-GB",
      hidePrices: true,
    };
    expect(read(given)).toEqual({ policy: given, problems: [] });
  });

  it("names the company and its docks without ids", () => {
    const { policy, problems } = read({
      company: {
        name: "Northfield",
        docks: [{ name: "Dock 1", address: "1 Mill Road" }, { address: "Gate B" }],
      },
    });
    expect(problems).toEqual([]);
    expect(policy.company).toEqual({
      name: "Northfield",
      docks: [
        { id: "dock-1", name: "Dock 1", address: "1 Mill Road" },
        { id: "dock-2", name: "", address: "Gate B" },
      ],
    });
    expect(read({ company: { name: "Northfield" } }).policy.company).toEqual({ name: "Northfield" });
  });

  it("holds where it makes sense, and says of each member where it does not", () => {
    const given = { paper: "A5", hidePrices: "yes", language: "not a language", crms: ["salesforce"] };
    expect(read(given).policy).toEqual({ crms: ["salesforce"] });
    expect(wrong(given)).toEqual([
      ["paper", "policy-paper"],
      ["hidePrices", "policy-hide-prices"],
      ["language", "policy-language"],
    ]);
  });

  it("keeps what a member was when a slip makes it unreadable, and frees what it no longer names", () => {
    const last: Policy = { locked: ["publish"], paper: "a4", hidePrices: true };
    expect(read({ locked: "publish", paper: 4 }, last).policy).toEqual({ locked: ["publish"], paper: "a4" });
  });

  it("takes of a list what it knows", () => {
    expect(read({ locked: ["publish", "fileds:x"] }).policy.locked).toEqual(["publish"]);
    expect(wrong({ locked: ["publish", "fileds:x"] })).toEqual([
      ["locked", "policy-locked-unknown", "fileds:x"],
    ]);
    expect(read({ crms: ["hubspot"] }).policy.crms).toEqual([]);
    expect(wrong({ crms: ["hubspot"] })).toEqual([["crms", "policy-crms-unknown", "hubspot"]]);
  });

  it("says which of its members nobody knows, without looking into prototypes", () => {
    expect(wrong({ colour: "red" })).toEqual([["colour", "policy-unknown"]]);
    expect(wrong(JSON.parse('{"__proto__": {"hidePrices": true}, "constructor": 1}'))).toEqual([
      ["__proto__", "policy-unknown"],
      ["constructor", "policy-unknown"],
    ]);
  });

  it.each([
    "http://intranet.example/p.json",
    "https://user:secret@intranet.example/p.json",
    "https://",
    "intranet.example/p.json",
    "javascript:alert(1)",
    7,
  ])("refuses the address %s", (playbookAddress) => {
    expect(wrong({ playbookAddress })).toEqual([["playbookAddress", "policy-playbook-address"]]);
  });

  it("never throws, whatever stands in it, and what it gives is read again as it is", () => {
    const member = fc.constantFrom(
      "playbookAddress",
      "locked",
      "crms",
      "company",
      "paper",
      "language",
      "hidePrices",
    );
    fc.assert(
      fc.property(fc.dictionary(member, fc.jsonValue()), (given) => {
        const { policy } = read(given as Record<string, unknown>);
        expect(read(policy).policy).toEqual(policy);
      }),
    );
  });
});
