import { describe, expect, it } from "vitest";
import { isPageRow, linePrefill, prefillFrom, suggestedOptions } from "../../src/checklist/prefill.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Field, Prefill } from "../../src/playbook/field.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";

const playbook = starterPlaybook();
const readAt = "2026-11-22T09:00:00Z";
const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/",
  currency: "USD",
  contacts: [
    { name: "Dana Whitlock", role: "Buyer" },
    { name: "Kim Sato", role: "Technical lead", email: "kim@harrow.example" },
    { name: "Ines Roth", primary: true },
  ],
  lines: [
    { id: "00k1", code: "GS-4500", quantity: 4, unitPrice: 46500, date: "2027-03-26" },
    { code: "RX-200", quantity: 2, date: "2027-05-01" },
    { code: "RX-300", date: "2027-04-02" },
  ],
};
const answers = (of: Partial<CrmRecord> = {}) => prefillFrom({ ...record, ...of }, playbook, readAt);
const fieldOf = (is: (prefill: Prefill) => boolean): Field => {
  const field = playbook.fields.find(({ prefill }) => prefill && is(prefill));
  if (!field) throw new Error("the starter playbook asks for no such thing");
  return field;
};
const lastDate = fieldOf((one) => "from" in one && one.from === "lines.lastDate");
const suggesting = fieldOf((one) => "suggest" in one);
const lines = fieldOf((one) => "lines" in one);

describe("what the page already says", () => {
  it("is the last of the lines' dates, in whatever order they stand", () => {
    expect(answers()[lastDate.id]).toMatchObject({ value: "2027-05-01" });
    expect(answers({ lines: [] })).not.toHaveProperty(lastDate.id);
  });

  it("is a row for each line, by the CRM's id of it, with a price where its currency is known", () => {
    expect(answers()[lines.id]).toMatchObject({
      value: [
        {
          id: "line:00k1",
          cells: { "part-no": "GS-4500", quantity: 4, "unit-price": { amount: 46500, currency: "USD" } },
        },
        { id: "line-2", cells: { "part-no": "RX-200", quantity: 2 } },
        { id: "line-3", cells: { "part-no": "RX-300" } },
      ],
      source: { from: "record", crm: "salesforce", fact: "lines", readAt },
    });
    const { currency: _, ...without } = record;
    expect(prefillFrom(without, playbook, readAt)[lines.id]).toHaveProperty("value.0.cells", {
      "part-no": "GS-4500",
      quantity: 4,
      "required-date": "2027-03-26",
    });
    expect(isPageRow({ id: "line:00k1", cells: {} })).toBe(true);
    expect(isPageRow({ id: "line-2", cells: {} })).toBe(true);
    expect(isPageRow({ id: "outline-2", cells: {} })).toBe(false);
  });

  it("waits to be looked at where it was cut, or is only the first of more", () => {
    const lossy = (of: Partial<CrmRecord>) =>
      Object.fromEntries(
        [lines.id, lastDate.id].map((id) => [id, (answers(of)[id] as { source: object }).source]),
      );
    expect(lossy({ partial: ["lines"] })).toMatchObject({
      [lines.id]: { lossy: true },
      [lastDate.id]: { lossy: true },
    });
    expect(lossy({ lossy: ["amount"] })).toMatchObject({
      [lines.id]: { lossy: undefined },
      [lastDate.id]: { lossy: undefined },
    });
  });

  it("names the columns that lines speak for", () => {
    expect(linePrefill(lines)).toMatchObject({ "part-no": "code", "unit-price": "unitPrice" });
    expect(linePrefill(lastDate)).toEqual({});
  });
});

describe("options the page speaks for", () => {
  const offered = (of: Partial<CrmRecord>, field = suggesting, home: unknown = "US") =>
    suggestedOptions({ ...record, ...of }, field, home);
  const to = (country?: string) => ({ account: { shippingAddress: { city: "Busan", country } } });

  it("are offered for a type it has, and for a country that is not ours", () => {
    expect(offered({ type: "Repair" })).toEqual(["rma"]);
    expect(offered({ type: "New Business" })).toEqual([]);
    expect(offered(to("KR"))).toEqual(["export"]);
    expect(offered({ type: "Repair", ...to("KR") })).toEqual(["rma", "export"]);
    expect(offered(to("US"))).toEqual([]);
    expect(offered(to())).toEqual([]);
    expect(offered({ account: {} })).toEqual([]);
    expect(offered({ type: "Repair" }, lines)).toEqual([]);
  });

  it("are never one that is asked no more", () => {
    const options = (suggesting.options ?? []).map((one) =>
      one.value === "rma" ? { ...one, retired: true as const } : one,
    );
    expect(offered({ type: "Repair", ...to("KR") }, { ...suggesting, options })).toEqual(["export"]);
    expect(offered({ type: "Repair" }, { ...suggesting, options: [] })).toEqual([]);
  });
});
