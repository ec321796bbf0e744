import { expect, it } from "vitest";
import { stageOf } from "../../src/crm/stages.ts";

it("is asked about, and counts as quote, where a page names itself after what every object has", () => {
  const unknown = { kind: "open", stage: "quote", known: false };
  expect(stageOf({ crm: "constructor", stage: "name" }, [{}])).toEqual(unknown);
  expect(stageOf({ crm: "salesforce", stage: "constructor" }, [{ salesforce: {} }])).toEqual(unknown);
});
