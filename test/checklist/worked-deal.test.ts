import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWorkedDeal } from "../../src/checklist/worked-deal.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";

type Deal = { id: string; deal: Record<string, unknown>; answers: Record<string, unknown> };

const playbook = starterPlaybook();
const plain = readFileSync(join(import.meta.dirname, "../deals/d00-plain-repeat.json"), "utf8");

function read(change: (deal: Deal) => void) {
  const deal = JSON.parse(plain);
  change(deal);
  return readWorkedDeal(deal, playbook);
}

describe("a worked deal", () => {
  it("may leave out or blank what its CRM does not have", () => {
    const bare = read((deal) => {
      deal.deal = {
        canonicalStage: "won",
        amount: null,
        owner: null,
        account: { name: "Harrow", number: null },
      };
    });
    expect(bare).toMatchObject({
      ok: true,
      value: { stage: "won", record: { id: "d00-plain-repeat", account: { name: "Harrow" } } },
    });
    expect(bare.ok && "amount" in bare.value.record).toBe(false);
  });

  it.each([
    ["2026-11-20T00:00:00.000+0000", "2026-11-20"],
    ["20 November", undefined],
  ])("closes on the day of %s", (written, day) => {
    const deal = read(({ deal }) => Object.assign(deal, { closeDate: written }));
    expect(deal.ok && deal.value.record.closeDate).toBe(day);
  });

  it("takes null for blank, wherever it stands", () => {
    const deal = read(({ answers }) => {
      answers["late-penalty"] = null;
      answers["order-contact"] = { name: "Dana Whitlock", role: null };
      answers["order-lines"] = [{ line: 1, "part-no": "GS-4500", revision: null }, null];
    });
    if (!deal.ok) throw new Error(JSON.stringify(deal.problem));
    expect(deal.value.answers["late-penalty"]).toBeUndefined();
    expect(deal.value.answers["order-contact"]).toMatchObject({ value: { name: "Dana Whitlock" } });
    expect(deal.value.answers["order-lines"]).toMatchObject({
      value: [{ id: "row-1", cells: { line: 1, "part-no": "GS-4500" } }],
    });
  });

  it("takes a number for a text and one file for a list of one", () => {
    const file = { name: "GS-4500.pdf", revision: "B" };
    const deal = read(({ answers }) => {
      answers["customer-po-number"] = 77310;
      answers["drawings-received"] = file;
      answers["blanket-releases"] = [{ "release-no": 1 }];
    });
    if (!deal.ok) throw new Error(JSON.stringify(deal.problem));
    expect(deal.value.answers).toMatchObject({
      "customer-po-number": { value: "77310" },
      "drawings-received": { value: [file] },
      "blanket-releases": { value: [{ cells: { "release-no": "1" } }] },
    });
  });

  it.each<[string, (deal: Deal) => void, string]>([
    [
      "a row that is none",
      ({ answers }) => Object.assign(answers, { "order-lines": [5] }),
      "deal-unusable-answer",
    ],
    [
      "a list where a text belongs",
      ({ answers }) => Object.assign(answers, { "late-penalty": [5] }),
      "deal-unusable-answer",
    ],
    ["an id that leads out of its folder", (deal) => Object.assign(deal, { id: ".." }), "deal-broken"],
  ])("is refused with %s", (_what, change, code) =>
    expect(read(change)).toMatchObject({ ok: false, problem: { code } }),
  );
});
