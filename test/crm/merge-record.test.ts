import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AccountSeen, withAccount } from "../../src/crm/account-seen.ts";
import { mergeRecord } from "../../src/crm/merge-record.ts";
import { type CrmRecord, type Line, recordSchema } from "../../src/crm/record.ts";

const deal = { crm: "salesforce", id: "006", host: "acme.example", url: "https://acme.example/006" };
const record = (facts: Partial<CrmRecord>): CrmRecord => ({ ...deal, ...facts });
const line = (id: string, quantity: number, more: Partial<Line> = {}): Line => ({
  id,
  name: `Part ${id}`,
  quantity,
  ...more,
});
const whole = (...lines: Line[]) =>
  record({ lines, linesShown: { count: lines.length, columns: ["name", "quantity"] } });
const card = (count: number | undefined, ...lines: Line[]) =>
  record({
    lines,
    partial: ["lines"],
    linesShown: { ...(count !== undefined && { count }), columns: ["name", "quantity"] },
  });

describe("what a page shows, over what was known", () => {
  it("wins where it was read, is none where it is blank, and is kept where it could not be read", () => {
    const was = record({ name: "Skids", amount: 4, type: "Repair", closeDate: "2026-11-20" });
    const now = record({ name: "Six skids", amount: 6, unread: ["type"] });
    expect(mergeRecord(was, now)).toEqual(record({ name: "Six skids", amount: 6, type: "Repair" }));
  });

  it("says what is still unread, and no more what another page told", () => {
    const was = record({ amount: 4 });
    const now = record({ unread: ["amount", "closeDate"] });
    expect(mergeRecord(was, now)).toEqual(record({ amount: 4, unread: ["closeDate"] }));
  });

  it("is as sure as the surest page that shows the same", () => {
    const sure = record({ amount: 9100 });
    const rounded = record({ amount: 9100, lossy: ["amount"] });
    expect(mergeRecord(sure, rounded)).toEqual(sure);
    expect(mergeRecord(rounded, sure)).toEqual(sure);
    const other = record({ amount: 9200, lossy: ["amount"] });
    expect(mergeRecord(sure, other)).toEqual(other);
  });

  it("stays won while it is in the same stage", () => {
    const won = record({ stage: "Signed", closed: "won" });
    expect(mergeRecord(won, record({ stage: "Signed" })).closed).toBe("won");
    expect(mergeRecord(won, record({ unread: ["stage"] })).closed).toBe("won");
    expect(mergeRecord(won, record({ stage: "Proposal" })).closed).toBeUndefined();
  });
});

describe("product lines", () => {
  const all = whole(line("a", 1), line("b", 2), line("c", 3));

  it("stay whole beside a card that shows the first of them", () => {
    expect(mergeRecord(all, card(3, line("a", 1)))).toEqual(all);
    expect(mergeRecord(card(3, line("a", 1)), all)).toEqual(all);
    expect(mergeRecord(all, card(undefined, line("a", 1)))).toEqual(all);
    expect(mergeRecord(all, record({}))).toEqual(all);
  });

  it.each([
    ["another number", card(4, line("a", 1))],
    ["more than are known", card(undefined, line("a", 1), line("b", 2), line("c", 3))],
    ["a row in another way", card(3, line("a", 5))],
    ["a row nobody knew", card(3, line("d", 1))],
  ])("are the card's once it shows %s", (_, now) => {
    expect(mergeRecord(all, now)).toEqual(now);
  });

  it("are what a whole list shows, also when it has become shorter or empty", () => {
    expect(mergeRecord(all, whole(line("c", 3)))).toEqual(whole(line("c", 3)));
    expect(mergeRecord(all, whole())).toEqual(whole());
  });

  it("keep what only the other page has a column for, as long as the product is the same", () => {
    const list = whole(line("a", 1, { code: "A-1" }));
    expect(mergeRecord(list, whole(line("a", 7))).lines).toEqual([line("a", 7, { code: "A-1" })]);
    expect(mergeRecord(list, whole({ ...line("a", 1), name: "Other" })).lines?.[0]?.code).toBeUndefined();
  });

  it("lose what a column shows blank", () => {
    const dated = whole(line("a", 1, { date: "2026-12-01" }));
    const now = record({
      lines: [line("a", 1)],
      linesShown: { count: 1, columns: ["name", "quantity", "date"] },
    });
    expect(mergeRecord(dated, now).lines).toEqual([line("a", 1)]);
  });

  it("add up while a long list is scrolled, and are whole once all were seen", () => {
    const half = mergeRecord(card(3, line("a", 1), line("b", 2)), card(3, line("b", 2), line("c", 3)));
    expect(half).toEqual(all);
  });
});

describe("contacts", () => {
  it("keep how to reach them, and those a short card leaves out", () => {
    const was = record({ contacts: [{ name: "Dana", phone: "1" }, { name: "Theo" }] });
    const now = record({ contacts: [{ name: "Dana", role: "Buyer" }], partial: ["contacts"] });
    expect(mergeRecord(was, now).contacts).toEqual([
      { name: "Dana", phone: "1", role: "Buyer" },
      { name: "Theo" },
    ]);
    expect(mergeRecord(was, record({ contacts: [] })).contacts).toEqual([]);
  });
});

describe("an account's page", () => {
  const address = { street: "900 Key Hwy", city: "Baltimore", country: "US" };
  const seen: AccountSeen = {
    crm: "salesforce",
    host: "acme.example",
    account: { id: "001", name: "Harrow", shippingAddress: address },
    unread: ["paymentTerms"],
    lossy: ["shippingAddress"],
  };
  const of = (account: CrmRecord["account"]) => record({ account });

  it("tells its deals the addresses, and leaves what it did not show", () => {
    const deal = withAccount(of({ id: "001", name: "Harrow", phone: "1", paymentTerms: "Net 30" }), seen);
    expect(deal.account).toEqual({
      id: "001",
      name: "Harrow",
      paymentTerms: "Net 30",
      shippingAddress: address,
    });
    expect(deal.lossy).toEqual(["account.shippingAddress"]);
    expect(withAccount(deal, seen)).toEqual(deal);
    expect(withAccount(deal, { ...seen, lossy: [] }).lossy).toBeUndefined();
  });

  it("tells nothing to another account's deals, nor to another organisation's", () => {
    for (const other of [
      of({ id: "002" }),
      of({ name: "Harrow" }),
      record({}),
      { ...of({ id: "001" }), host: "b" },
    ])
      expect(withAccount(other, seen)).toEqual(other);
  });

  it("is kept beside a deal's page, which shows only the name, until the deal is another account's", () => {
    const deal = withAccount(of({ id: "001" }), seen);
    expect(mergeRecord(deal, of({ id: "001", name: "Harrow" }))).toEqual(deal);
    expect(mergeRecord(deal, record({ unread: ["account"] }))).toEqual(deal);
    expect(mergeRecord(deal, of({ id: "002" }))).toEqual(of({ id: "002" }));
  });
});

const columns = ["code", "name", "quantity", "unitPrice", "date"] as const;
const facts = ["name", "stage", "amount", "closeDate", "type"] as const;

/** A deal as it is in the CRM. */
const truths = fc.record({
  name: fc.constantFrom("Skids", "Shafts"),
  stage: fc.constantFrom("Proposal", "Signed"),
  amount: fc.integer({ min: 0, max: 9 }),
  closeDate: fc.constantFrom("2026-11-20", "2026-12-04"),
  type: fc.constantFrom("New", "Repair"),
  lines: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      code: fc.constantFrom("A-1", "B-2"),
      name: fc.constantFrom("Skid", "Shaft"),
      quantity: fc.integer({ min: 1, max: 3 }),
      unitPrice: fc.integer({ min: 1, max: 3 }),
      date: fc.constantFrom("2026-12-11", "2027-03-26"),
    }),
    { selector: ({ id }) => id, maxLength: 5 },
  ),
});
type Truth = typeof truths extends fc.Arbitrary<infer Value> ? Value : never;

/** What one page shows of it: some fields, and no lines, the first few, or all. */
const pages = fc.record({
  fields: fc.subarray([...facts]),
  columns: fc.subarray([...columns]),
  rows: fc.option(fc.integer({ min: 0, max: 5 })),
  counted: fc.boolean(),
});
type Page = typeof pages extends fc.Arbitrary<infer Value> ? Value : never;

function shownOn(page: Page, truth: Truth): CrmRecord {
  const fields = Object.fromEntries(page.fields.map((fact) => [fact, truth[fact]]));
  const unread = facts.filter((fact) => !page.fields.includes(fact));
  const rows = page.rows === null ? undefined : truth.lines.slice(0, page.rows);
  const all = rows?.length === truth.lines.length;
  return record({
    ...fields,
    unread,
    ...(rows && {
      lines: rows.map((row) => ({
        id: row.id,
        ...Object.fromEntries(page.columns.map((column) => [column, row[column]])),
      })),
      linesShown: { ...((all || page.counted) && { count: truth.lines.length }), columns: page.columns },
      ...(!all && { partial: ["lines"] }),
    }),
  });
}

describe("whatever pages are opened, in whatever order", () => {
  const opened = fc.array(pages, { minLength: 1, maxLength: 6 });

  it("nothing seen is lost while the deal does not change, and nothing is made up", () => {
    fc.assert(
      fc.property(truths, opened, (truth, seen) => {
        const known = seen.map((page) => shownOn(page, truth)).reduce(mergeRecord);
        for (const fact of facts)
          expect(known[fact]).toBe(
            seen.some(({ fields }) => fields.includes(fact)) ? truth[fact] : undefined,
          );
        const most = Math.max(...seen.map(({ rows }) => rows ?? -1));
        expect(known.lines?.length ?? -1).toBe(Math.min(most, truth.lines.length));
        for (const line of known.lines ?? [])
          expect(truth.lines.find(({ id }) => id === line.id)).toMatchObject(line);
        for (const { rows, columns: shown } of seen)
          for (const { id } of truth.lines.slice(0, rows ?? 0))
            expect(Object.keys(known.lines?.find((line) => line.id === id) ?? {})).toEqual(
              expect.arrayContaining(shown),
            );
        expect(known.partial === undefined).toBe(most < 0 || most >= truth.lines.length);
        recordSchema.parse(known);
      }),
    );
  });

  it("what is read last is what is known, and reading it again changes nothing", () => {
    fc.assert(
      fc.property(truths, truths, opened, pages, (before, after, seen, last) => {
        const now = shownOn(last, after);
        const known = mergeRecord(seen.map((page) => shownOn(page, before)).reduce(mergeRecord), now);
        for (const fact of last.fields) expect(known[fact]).toBe(after[fact]);
        for (const shown of now.lines ?? [])
          expect(known.lines?.find(({ id }) => id === shown.id)).toMatchObject(shown);
        expect(mergeRecord(known, now)).toEqual(known);
        expect(mergeRecord(known, known)).toEqual(known);
      }),
    );
  });
});
