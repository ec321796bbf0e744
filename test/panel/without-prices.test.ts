import { describe, expect, it } from "vitest";
import { DealModel } from "../../extension/panel/deal-model.ts";
import type { DealView } from "../../extension/panel/deal-view.ts";
import { driftWords } from "../../extension/panel/drift/drift-words.ts";
import {
  hiddenKind,
  withoutPriceChanges,
  withoutPriceEntries,
  withoutPrices,
} from "../../extension/panel/without-prices.ts";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { answerText } from "../../src/checklist/answer-text.ts";
import type { Change } from "../../src/packet/revise/change.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { pricesIn } from "../../src/policy/prices.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { drifted } from "./page/drifted.ts";
import { chained } from "./page/histories.ts";

const words = wordsFromMessages("en", messages);
const playbook = starterPlaybook();
/** Every question asked. */
const compiled = compilePlaybook({
  ...playbook,
  departments: playbook.departments.map((department) => ({ ...department, level: 3 })),
});
const deal = {
  ...drifted,
  compiled,
  answers: {
    ...drifted.answers,
    "estimated-margin": { state: "answered", value: 17.5, source: { from: "typed" } } as const,
  },
};
const whole = new DealModel(deal).view("Salesforce", { kind: "saved" }, words);

/** Everything the panel writes of answers, of what the page says differently, and of what does not add up. */
const written = (view: DealView): string =>
  [
    ...view.questions.map(({ field, answer }) => answerText(field, answer, words)),
    ...view.questions.flatMap(({ rows }) =>
      rows.flatMap(({ row, cells }) => cells.map(({ column }) => JSON.stringify(row.cells[column.id] ?? ""))),
    ),
    ...[...view.drift.open, ...view.drift.packet, ...view.drift.aside].flatMap((one) =>
      Object.values(driftWords(one, words)),
    ),
    ...view.warnings.map(({ detail }) => detail),
  ].join("\n");

describe("prices", () => {
  it("are the deal's amount, and what only those read who may see it", () => {
    expect([...pricesIn(playbook)].sort()).toEqual([
      "estimated-margin",
      "order-lines.unit-price",
      "record.amount",
    ]);
  });
});

describe("a deal on a computer that shows no prices", () => {
  const bare = withoutPrices(whole);

  it("shows neither amount nor unit price nor margin, and everything else", () => {
    for (const price of ["46,500", "46500", "199,000", "17.5"]) expect(written(bare)).not.toContain(price);
    for (const price of ["46,500", "199,000", "17.5"]) expect(written(whole)).toContain(price);
    for (const other of ["GS-4500", "Generator skid", "1200 Wicomico St"])
      expect(written(whole)).toContain(other);
    for (const other of ["GS-4500", "Generator skid"]) expect(written(bare)).toContain(other);
  });

  it("asks the same questions and counts the same", () => {
    const ids = (view: DealView) => view.questions.map(({ field, due, done }) => [field.id, due, done]);
    expect(ids(bare)).toEqual(ids(whole));
    expect(bare.readiness).toEqual(whole.readiness);
    const margin = bare.questions.find(({ field }) => field.id === "estimated-margin");
    expect(margin).toMatchObject({ field: { kind: hiddenKind }, answer: undefined, done: true });
  });

  it("loses no price of a row that is taken out and brought back", () => {
    const rows = (view: DealView) => view.questions.find(({ field }) => field.id === "order-lines")?.rows;
    expect(rows(bare)?.map(({ row }) => row)).toEqual(rows(whole)?.map(({ row }) => row));
  });

  it("lets the margin be waited for", () => {
    const answer = { state: "waiting", on: "Estimating", by: "2026-12-01" } as const;
    const view = new DealModel({ ...deal, answers: { "estimated-margin": answer } }).view(
      "",
      { kind: "saved" },
      words,
    );
    const margin = withoutPrices(view).questions.find(({ field }) => field.id === "estimated-margin");
    expect(margin?.answer).toEqual(answer);
  });

  it("leaves changes of prices out of the history", () => {
    const rows = [{ id: "line:1", cells: { "unit-price": { amount: 46500, currency: "USD" } } }];
    const entries = chained([
      { field: "record.amount", old: 186000, new: 199000 },
      { field: "order-lines", row: "line:1", column: "unit-price", old: null, new: 46500 },
      { field: "order-lines", new: { state: "answered", value: rows } },
      { field: "order-lines", row: "line:1", column: "quantity", old: 4, new: 6 },
      { field: "estimated-margin", new: { state: "answered", value: 17.5 } },
      { field: "promises-made", new: { state: "answered", value: "none" } },
    ]);
    const history = { entries, newest: undefined, begun: { at: "", playbook: 1 }, packets: [] };
    expect(withoutPriceEntries(history, playbook).entries.map(({ seq }) => seq)).toEqual([4, 6]);
  });
});

describe("what the next revision changes, on such a computer", () => {
  it("is shown without amount, unit price and margin, and without what was found out from them", () => {
    const shown = (path: string, kind: Change["kind"], field?: string, column?: string): boolean => {
      const change = { kind, path, field, column, label: "", was: "1", now: "2", readers: [] } as Change;
      return withoutPriceChanges([change], playbook).length === 1;
    };
    expect(shown("record.amount", "fact")).toBe(false);
    expect(shown("record.closeDate", "fact")).toBe(true);
    expect(shown("estimated-margin", "answer", "estimated-margin")).toBe(false);
    expect(shown("warning.margin-below-floor", "warning")).toBe(false);
    expect(shown("warning.credit-not-cleared", "warning")).toBe(true);
    expect(shown("order-lines/r1/unit-price", "cell", "order-lines", "unit-price")).toBe(false);
    expect(shown("order-lines/r1/quantity", "cell", "order-lines", "quantity")).toBe(true);
    expect(shown("order-lines/r1", "row-added", "order-lines")).toBe(true);
  });
});
