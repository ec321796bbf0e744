import { expect, it } from "vitest";
import type { Front } from "../../extension/messages/front.ts";
import { isElsewhere, type Place, placeAfter } from "../../extension/panel/place-in-front.ts";

const reading: Front = { kind: "reading", crm: "salesforce" };
const list: Front = { kind: "no-record", crm: "salesforce" };
const deal = (id: string): Front => ({
  kind: "record",
  record: { crm: "salesforce", id, host: "harrow.example", url: `https://harrow.example/${id}` },
});

/** At which of these the panel leaves what the rep went to. */
function leftAt(...told: [tabId: number, front: Front][]): number[] {
  let shown: Place | undefined;
  return told.flatMap(([tabId, front], at) => {
    const now = placeAfter(shown, tabId, front);
    const left = isElsewhere(shown, now);
    shown = now;
    return left ? [at] : [];
  });
}

it("stays while the deal in front is drawn, at the start and again", () => {
  expect(leftAt([1, reading], [1, deal("a")], [1, reading], [1, deal("a")])).toEqual([]);
});

it("follows to another deal, to a list and back, and to another tab at once", () => {
  expect(leftAt([1, deal("a")], [1, reading], [1, deal("b")])).toEqual([2]);
  expect(leftAt([1, deal("a")], [1, list], [1, deal("a")])).toEqual([1, 2]);
  expect(leftAt([1, deal("a")], [2, reading], [2, deal("b")], [2, deal("b")])).toEqual([1]);
  expect(leftAt([1, deal("a")], [2, deal("a")])).toEqual([1]);
});
