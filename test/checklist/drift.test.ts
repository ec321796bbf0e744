import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, givenValue } from "../../src/checklist/answer.ts";
import type { Difference } from "../../src/checklist/differences.ts";
import {
  asideAfter,
  differencesFromPage,
  driftOf,
  followingOf,
  type LeftAside,
} from "../../src/checklist/drift.ts";
import { prefillFrom } from "../../src/checklist/prefill.ts";
import { takeFromPage } from "../../src/checklist/take-from-page.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Row, Value } from "../../src/field-kinds/value.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";

const playbook = starterPlaybook();
const readAt = "2026-11-22T09:00:00Z";
const baltimore = { street: "900 Key Hwy", city: "Baltimore", region: "MD", country: "US" };
const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/",
  currency: "USD",
  owner: { name: "J. Rivera", phone: "+1 513 555 0142" },
  account: { name: "Harrow Marine", shippingAddress: baltimore, paymentTerms: "Net 30" },
  lines: [
    { code: "GS-4500", name: "Generator skid", quantity: 4, unitPrice: 46500, date: "2027-03-26" },
    { code: "RX-200", name: "Control box", quantity: 4, unitPrice: 1200, date: "2027-03-26" },
  ],
};
type Answers = Record<string, Answer>;
const nothing = { aside: {}, unwatched: [] };
const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const filled = (page = record): Answers => prefillFrom(page, playbook, readAt);
const seen = (page: CrmRecord, answers: Answers) => differencesFromPage(page, readAt, playbook, answers);
const drift = (page: CrmRecord, answers: Answers, settled: Parameters<typeof driftOf>[1] = nothing) =>
  driftOf(seen(page, answers), settled);
const paths = (found: Difference[]) => found.map(({ kind, path }) => `${kind} ${path}`);
const withLines = (...lines: CrmRecord["lines"] & object) => ({ ...record, lines });
const [skid, box] = record.lines as [object, object];

function takeAll(answers: Answers, found: Difference[]): Answers {
  const next = { ...answers };
  for (const one of found) {
    const answer = takeFromPage(one, next[one.field.id]);
    if (answer) next[one.field.id] = answer;
    else delete next[one.field.id];
  }
  return next;
}

describe("a fact that differs on the page now", () => {
  it("is said when the answer was read from the page, and when it was typed", () => {
    const moved = { ...record, account: { ...record.account, paymentTerms: "Net 60" } };
    expect(paths(drift(moved, filled()))).toEqual(["answer payment-terms"]);
    expect(paths(drift(moved, { ...filled(), "payment-terms": typed("Net 30, 2 % in 10") }))).toEqual([
      "answer payment-terms",
    ]);
    expect(paths(drift(record, filled()))).toEqual([]);
  });

  it("is offered beside what was assumed, waits or does not apply", () => {
    for (const answer of [
      { state: "assumed", value: "Net 30", confirmWith: "Accounting" },
      { state: "waiting", on: "Accounting" },
      { state: "not-applicable", because: "paid up front" },
    ] satisfies Answer[])
      expect(paths(drift(record, { ...filled(), "payment-terms": answer }))).toEqual([
        "answer payment-terms",
      ]);
  });

  it("is none where the page shows less than before, or shows it cut off", () => {
    const { account, owner, ...rest } = record;
    expect(drift(rest, filled())).toEqual([]);
    expect(drift({ ...record, owner: { name: "J. Rivera" } }, filled())).toEqual([]);
    expect(drift({ ...record, owner: { name: "J. Riv…" }, lossy: ["owner"] }, filled())).toEqual([]);
  });

  it("fills what nobody had answered, what was read cut off, and parts that were not shown, without a word", () => {
    const { "payment-terms": _, ...lacking } = filled();
    expect(paths(followingOf(seen(record, lacking), nothing))).toEqual(["answer payment-terms"]);
    const unsure = filled({ ...record, owner: { name: "J. Riv…" }, lossy: ["owner"] });
    const sure = takeAll(unsure, followingOf(seen(record, unsure), nothing));
    expect(sure["inbound-arrival-call"]).toEqual(filled()["inbound-arrival-call"]);
    const role = { ...record, owner: { name: "J. Rivera", role: "Sales" } };
    const more = takeAll(filled(), followingOf(seen(role, filled()), nothing));
    expect(givenValue(more["inbound-arrival-call"])).toEqual({ ...record.owner, role: "Sales" });
  });

  it("follows silently once nobody watches it, but never over what was typed", () => {
    const moved = { ...record, account: { ...record.account, paymentTerms: "Net 60" } };
    const settled = { aside: {}, unwatched: ["payment-terms"] };
    expect(drift(moved, filled(), settled)).toEqual([]);
    expect(paths(followingOf(seen(moved, filled()), settled))).toEqual(["answer payment-terms"]);
    const own = { ...filled(), "payment-terms": typed("Net 10") };
    expect(followingOf(seen(moved, own), settled)).toEqual([]);
  });
});

describe("the lines of an order", () => {
  const more = withLines(skid, { ...box, quantity: 6 });

  it("differ cell by cell, only where the page speaks; what was typed beside stays when it is taken", () => {
    const rows = givenValue(filled()["order-lines"]) as Row[];
    const own: Row = { id: "4be7", cells: { "part-no": "CRATE", quantity: 1 } };
    const worked = rows.map((row) => ({ ...row, cells: { ...row.cells, revision: "B" } }));
    const answers = { ...filled(), "order-lines": typed([...worked, own]) };
    const found = drift(more, answers);
    expect(paths(found)).toEqual(["cell order-lines/line-2/quantity"]);
    const after = givenValue(takeAll(answers, found)["order-lines"]) as Row[];
    expect(after).toEqual([worked[0], { ...worked[1], cells: { ...worked[1]?.cells, quantity: 6 } }, own]);
  });

  it("come and go; only lines that came from the page can be gone from it", () => {
    const own: Row = { id: "4be7", cells: { "part-no": "CRATE" } };
    const rows = givenValue(filled()["order-lines"]) as Row[];
    const answers = { ...filled(), "order-lines": typed([...rows, own]) };
    expect(paths(drift(withLines(skid), answers))).toEqual(["line-removed order-lines/line-2"]);
    expect(drift({ ...withLines(skid), partial: ["lines"] }, answers)).toEqual([]);
    const added = withLines({ code: "NEW-1", quantity: 1 }, skid, box);
    const found = drift(added, answers);
    expect(paths(found)).toEqual(["line-added order-lines/line-4"]);
    const after = givenValue(takeAll(answers, found)["order-lines"]) as Row[];
    expect(after.map(({ cells }) => cells["part-no"])).toEqual(["NEW-1", "GS-4500", "RX-200", "CRATE"]);
  });

  it("that were shown only in part before are no news when the rest comes", () => {
    const part = filled({ ...withLines(skid), partial: ["lines"] });
    expect(paths(followingOf(seen(record, part), nothing))).toContain("answer order-lines");
    const confirmed = { ...part, "order-lines": typed(givenValue(part["order-lines"]) as Row[]) };
    const came = "line-added order-lines/line-2";
    expect(paths(followingOf(seen(record, confirmed), nothing, true))).toContain(came);
    expect(paths(drift(record, confirmed))).toContain(came);
  });

  it("are found again by their product where the page has no id for them", () => {
    expect(drift(withLines(box, skid), filled())).toEqual([]);
    const own = {
      ...filled(),
      "order-lines": typed([{ id: "4be7", cells: { "part-no": "rx-200 ", quantity: 4 } }]),
    };
    expect(paths(drift(record, own))).not.toContain("line-added order-lines/line-2");
  });

  it("may be watched but for one column", () => {
    const dearer = withLines(skid, { ...box, quantity: 6, unitPrice: 1300 });
    const settled = { aside: {}, unwatched: ["order-lines/unit-price"] };
    expect(paths(drift(dearer, filled(), settled))).toEqual(["cell order-lines/line-2/quantity"]);
    expect(paths(followingOf(seen(dearer, filled()), settled))).toEqual([
      "cell order-lines/line-2/unit-price",
    ]);
  });
});

describe("what the rep has left aside", () => {
  const moved = { ...record, account: { ...record.account, paymentTerms: "Net 60" } };
  const change = (aside: LeftAside, page: CrmRecord, was: Answers, answers: Answers, byRep = true) => {
    const of = (all: Answers) => seen(page, all).filter(({ field }) => field.id === "payment-terms");
    return asideAfter(aside, "payment-terms", of(was), of(answers), byRep);
  };

  it("is what they typed otherwise themself, until the page says something new", () => {
    const own = { ...filled(), "payment-terms": typed("Net 10") };
    const aside = change({}, record, filled(), own);
    expect(drift(record, own, { aside, unwatched: [] })).toEqual([]);
    expect(paths(drift(moved, own, { aside, unwatched: [] }))).toEqual(["answer payment-terms"]);
  });

  it("is not filled in again after it was cleared", () => {
    const { "payment-terms": _, ...cleared } = filled();
    const aside = change({}, record, filled(), cleared);
    expect(followingOf(seen(record, cleared), { aside, unwatched: [] })).toEqual([]);
    expect(paths(followingOf(seen(moved, cleared), { aside, unwatched: [] }))).toEqual([
      "answer payment-terms",
    ]);
  });

  it("is forgotten once it is taken", () => {
    const own = { ...filled(), "payment-terms": typed("Net 10") };
    const aside = change({}, record, filled(), own);
    expect(change(aside, record, own, filled(), false)).toEqual({});
  });
});

describe("any two readings of a page", () => {
  const text = fc.constantFrom("A", "B", "C", undefined);
  const line = fc.record({
    code: fc.constantFrom("A", "B", "C", "D"),
    quantity: fc.option(fc.nat(4), { nil: undefined }),
    date: fc.constantFrom("2027-01-03", "2027-01-12", undefined),
  });
  const page = fc
    .record({ name: text, phone: text, city: text, terms: text, lines: fc.array(line, { maxLength: 5 }) })
    .map(
      ({ name, phone, city, terms, lines }): CrmRecord => ({
        ...record,
        owner: name === undefined ? undefined : { name, phone },
        account: { paymentTerms: terms, shippingAddress: { city } },
        lines,
      }),
    );

  it("agree once everything is taken, and are quiet once everything is kept until one changes", () => {
    fc.assert(
      fc.property(page, page, (then, now) => {
        const answers = filled(then);
        const settle = (of: Answers) => takeAll(of, followingOf(seen(now, of), nothing));
        const followed = settle(answers);
        const found = drift(now, followed);
        expect(drift(now, settle(takeAll(followed, found)))).toEqual([]);
        const aside = Object.fromEntries(found.map(({ path, hash }) => [path, hash]));
        expect(drift(now, followed, { aside, unwatched: [] })).toEqual([]);
        const moved = { ...now, account: { ...now.account, paymentTerms: "Z" } };
        const again = drift(moved, followed, { aside, unwatched: [] }).map(({ path }) => path);
        expect(again).toEqual(followed["payment-terms"] ? ["payment-terms"] : []);
      }),
      { numRuns: 120 },
    );
  });
});
