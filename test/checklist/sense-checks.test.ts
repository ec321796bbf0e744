import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/checklist/answer.ts";
import { openChecklist } from "../../src/checklist/checklist.ts";
import { detailOf } from "../../src/checklist/sense-checks/warnings.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import { inWords } from "../../src/packet/freeze.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { words } from "../packet/worked-packets.ts";

const compiled = compilePlaybook(starterPlaybook());
const record: CrmRecord = { crm: "salesforce", host: "x", id: "1", url: "https://x/", name: "Pumps" };

/** What a check says of these answers, where each table is its rows' cells; null: nothing. */
function says(check: string, given: Record<string, unknown>, settings: Record<string, string | number> = {}) {
  const value = (one: unknown): Value =>
    Array.isArray(one) && typeof one[0] === "object"
      ? one.map((cells, at) => ({ id: `row-${at}`, cells }))
      : (one as Value);
  const answers = Object.fromEntries(
    Object.entries(given).map(([id, one]): [string, Answer] => [
      id,
      { state: "answered", value: value(one), source: { from: "typed" } },
    ]),
  );
  const checklist = openChecklist(compiled, {
    record,
    stage: "won",
    answers,
    settings,
    today: "2026-11-22",
    judge: false,
  });
  const found = checklist.warnings().find((warning) => warning.check.id === check);
  return found ? detailOf(found, inWords(checklist, words)) : null;
}

const usd = (amount: number) => ({ amount, currency: "USD" });
const parts = { "job-flags": ["customer-parts"] };
const tooling = { "job-flags": ["customer-tooling"] };

describe("17: customer's property worth more than our insurance covers", () => {
  const check = "property-over-insurance";
  const worth = (quantity: unknown, value: unknown) => ({ quantity, "declared-value": value });

  it("adds up parts and tooling, each times its quantity", () => {
    const given = {
      "job-flags": ["customer-parts", "customer-tooling"],
      "csm-items": [worth(4, usd(50_000)), worth(1, usd(10_000))],
      "tooling-items": [worth(1, usd(40_000.5))],
    };
    expect(says(check, given)).toBe("USD 250,000.50 declared, insured up to USD 250,000");
    expect(says(check, { ...given, "tooling-items": [worth(1, usd(40_000))] })).toBeNull();
    expect(says(check, given, { custodyInsuranceLimit: 300_000 })).toBeNull();
  });

  it("adds no other currency, and says so", () => {
    const euros = worth(2, { amount: 500_000, currency: "EUR" });
    expect(says(check, { ...parts, "csm-items": [euros] })).toBeNull();
    expect(says(check, { ...parts, "csm-items": [worth(1, usd(260_000)), euros] })).toBe(
      "USD 260,000 declared, insured up to USD 250,000; not added, in other currencies: EUR 1,000,000",
    );
    expect(says(check, { ...parts, "csm-items": [euros] }, { homeCurrency: "EUR" })).toMatch(
      /^EUR 1,000,000/,
    );
  });

  it("counts no blank and nothing of another type", () => {
    const rows = [
      worth(9, undefined),
      worth("9", usd(90_000)),
      worth(undefined, usd(90_000)),
      worth(9, 90_000),
    ];
    expect(says(check, { ...parts, "csm-items": rows })).toBeNull();
    expect(says(check, { ...parts, "csm-items": [...rows, worth(3, usd(90_000))] })).toMatch(/^USD 270,000 /);
  });

  it("reads nothing of a closed branch", () => {
    expect(says(check, { "job-flags": ["none"], "csm-items": [worth(1, usd(260_000))] })).toBeNull();
  });
});

describe("18: more labels than packages", () => {
  const check = "more-items-than-packages";
  const items = (quantity: unknown, serialised = true) => ({ quantity, serialised });

  it("warns when serial-numbered items are more than the packages on the sheet", () => {
    const given = (count: unknown) => ({
      ...parts,
      "csm-items": [items(4), items(2), items(50, false)],
      "inbound-package-count": count,
    });
    expect(says(check, given(5))).toBe("6 serial-numbered items, one label each; 5 packages in total");
    expect(says(check, given(6))).toBeNull();
    expect(says(check, given(undefined))).toBeNull();
    expect(says(check, given("5"))).toBeNull();
  });

  it("does not count a quantity that is blank or no number", () => {
    const rows = [items(undefined), items("9"), items(1)];
    expect(says(check, { ...parts, "csm-items": rows, "inbound-package-count": 1 })).toBeNull();
  });
});

describe("19: a tool that will not last", () => {
  const check = "tool-life-short";
  const tool = (cells: object) => [{ "tool-no": "T-1", "for-part-no": "BR-7", ...cells }];
  const lines = [
    { "part-no": "br-7 ", quantity: 3000 },
    { "part-no": "BR-7", quantity: 2000 },
    { "part-no": "XX-1", quantity: 90_000 },
  ];
  const of = (cells: object) =>
    says(check, { ...tooling, "order-lines": lines, "tooling-items": tool(cells) });

  it("compares what is left with what is ordered of its part", () => {
    expect(of({ "life-used": 96_000, "life-total": 100_000 })).toBe(
      "row 1: 4,000 shots or hits left, 5,000 ordered",
    );
    expect(of({ "life-used": 95_000, "life-total": 100_000 })).toBeNull();
  });

  it("stays silent while something of it is blank, of another type, or for a part nobody ordered", () => {
    expect(of({ "life-used": 96_000 })).toBeNull();
    expect(of({ "life-total": 100 })).toBeNull();
    expect(of({ "life-used": "96000", "life-total": 100_000 })).toBeNull();
    expect(of({ "for-part-no": "ZZ-9", "life-used": 96_000, "life-total": 100_000 })).toBeNull();
    expect(of({ "for-part-no": undefined, "life-used": 96_000, "life-total": 100_000 })).toBeNull();
  });
});

describe("20: firm releases over the blanket quantity", () => {
  const check = "releases-over-blanket";
  const of = (rows: object[]) => says(check, { "job-flags": ["blanket"], "blanket-releases": rows });
  const firm = (quantity: unknown, blanket?: unknown) => ({
    quantity,
    firmness: "firm",
    ...(blanket !== undefined && { "blanket-quantity": blanket }),
  });
  const forecast = { quantity: 9000, firmness: "forecast" };

  it("adds up what is firm, not the forecast", () => {
    expect(of([firm(600, 1000), firm(500), forecast])).toBe("1,100 firm, 1,000 on the blanket order");
    expect(of([firm(600, 1000), firm(400), forecast])).toBeNull();
  });

  it("takes the largest where several rows say it, and nothing that is blank or no number", () => {
    expect(of([firm(600, 500), firm(300, 1000)])).toBeNull();
    expect(of([firm(600), firm(500)])).toBeNull();
    expect(of([firm("600", 1000), firm(500)])).toBeNull();
    expect(of([firm(600, "100")])).toBeNull();
  });
});

describe("instructions sent too late", () => {
  const arriving = (...days: string[]) => days.map((day) => ({ "expected-arrival": day }));
  const given = (sent: string, ...days: string[]) => ({
    ...parts,
    "inbound-instructions-sent-on": sent,
    "csm-items": arriving(...days),
  });
  const late = (all: Record<string, unknown>) =>
    says("instructions-too-late", all, { labelNoticeWorkingDays: 5 });

  it("counts working days up to the first arrival, in whatever order they stand", () => {
    expect(late(given("2026-11-23", "2026-12-18", "2026-11-25", "2026-12-04"))).toMatch(
      /2 working days, 5 wanted$/,
    );
    expect(late(given("2026-11-23", "2026-11-30"))).toBeNull();
    expect(late(given("2026-11-23", "2026-11-27"))).toMatch(/4 working days, 5 wanted$/);
  });

  it("says nothing of what is no day, on either side", () => {
    expect(late(given("soon", "2026-11-25"))).toBeNull();
    expect(late(given("2026-11-23", "2026-11-45"))).toBeNull();
    expect(late(given("2026-11-23"))).toBeNull();
  });
});
