import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/checklist/answer.ts";
import { openChecklist } from "../../src/checklist/checklist.ts";
import type { Row, Value } from "../../src/field-kinds/value.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";

const compiled = compilePlaybook(starterPlaybook());
const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const part = (id: string, arrival?: string): Row => ({
  id,
  cells: { description: id, ...(arrival ? { "expected-arrival": arrival } : {}) },
});
const parts = typed(["customer-parts"]);

const open = (answers: Record<string, Answer>, { stage = "won", today = "2026-11-23" } = {}) => {
  const record = { closeDate: "2026-12-18" };
  const checklist = openChecklist(compiled, { record, stage, answers, today, judge: true });
  const needBy = (field: string) => checklist.questions().find((one) => one.field.id === field)?.needBy;
  return { checklist, needBy };
};

describe("by when an answer is needed", () => {
  it("counts working days back from the record's close date, as the stage says", () => {
    const { needBy } = open({}, { stage: "commit" });
    expect(needBy("order-lines")).toMatchObject({ by: "2026-12-11", ref: "closeDate", late: 0, slips: null });
    expect(needBy("ship-to")).toMatchObject({ by: "2026-12-16" });
  });

  it("takes the earliest of a table's dates, and moves with it", () => {
    const items = [part("engine", "2027-01-11"), part("harness", "2027-01-07")];
    const { checklist, needBy } = open({ "job-flags": parts, "csm-items": typed(items) });
    const field = "inbound-ship-contact";
    expect(needBy(field)).toEqual({
      by: "2027-01-04",
      anchor: "2027-01-07",
      ref: "csm-items.expected-arrival",
      late: 0,
      slips: "First arrival",
    });
    checklist.change("csm-items", typed([part("engine", "2027-01-11"), part("harness", "2026-11-24")]));
    expect(needBy(field)).toMatchObject({ by: "2026-11-19", anchor: "2026-11-24", late: 2 });
    checklist.change("csm-items", typed([part("engine")]));
    expect(needBy(field)).toBeNull();
  });

  it("falls back to its stage while its own dates are not known", () => {
    const { needBy } = open({ "job-flags": parts, "required-delivery-date": typed("2027-03-26") });
    expect(needBy("inbound-ship-contact")).toMatchObject({ by: "2027-03-12", slips: "Delivery" });
  });

  it("follows the manager's setting", () => {
    const answers = { "job-flags": parts, "csm-items": typed([part("engine", "2027-01-07")]) };
    const checklist = openChecklist(compiled, {
      stage: "won",
      answers,
      settings: { labelNoticeWorkingDays: 5 },
      today: "2026-11-23",
      judge: true,
    });
    expect(checklist.needBy()?.by).toBe("2026-12-31");
  });

  it("looks at no date of a closed branch, and at nothing that is no date", () => {
    const closed = {
      "job-flags": typed(["none"]),
      "csm-items": typed([part("engine", "2027-01-07")]),
      "required-delivery-date": typed("2027-03-26"),
    };
    expect(open(closed).checklist.needBy()?.ref).toBe("required-delivery-date");
    const { needBy } = open({ "required-delivery-date": typed("soon") });
    expect(needBy("customer-po-number")).toBeNull();
  });

  it("is late by working days, and not over a weekend", () => {
    const late = (today: string) => open({}, { stage: "quote", today }).checklist.needBy()?.late;
    expect(["2026-12-11", "2026-12-12", "2026-12-13", "2026-12-14", "2026-12-16"].map(late)).toEqual([
      0, 0, 0, 1, 3,
    ]);
  });

  it("hangs on the close date no longer once the deal is won, but on what its stage hangs on", () => {
    const afterClosing = { today: "2027-01-11" };
    const delivery = { "required-delivery-date": typed("2027-03-26") };
    for (const stage of ["quote", "commit"])
      expect(open(delivery, { stage, ...afterClosing }).needBy("order-lines")).toMatchObject({ late: 21 });
    const won = open(delivery, { stage: "won", ...afterClosing });
    expect(won.needBy("order-lines")).toMatchObject({ by: "2027-03-12", late: 0, slips: "Delivery" });
    expect(open(delivery, { stage: "release", ...afterClosing }).needBy("order-lines")).toMatchObject({
      by: "2027-03-19",
    });
    won.checklist.change("required-delivery-date", undefined);
    expect(won.needBy("order-lines")).toBeNull();
    won.checklist.change("required-delivery-date", typed("2027-01-18"));
    expect(won.needBy("order-lines")).toMatchObject({ by: "2027-01-04", late: 5 });
  });

  it("says nothing of what is done or not due", () => {
    const { checklist, needBy } = open({ "required-delivery-date": typed("2027-03-26") }, { stage: "quote" });
    expect(needBy("required-delivery-date")).toBeNull();
    expect(needBy("customer-po-number")).toBeNull();
    expect(checklist.needBy()?.by).toBe("2026-12-11");
    expect(open({}, { stage: "lost" }).checklist.needBy()).toBeNull();
  });
});
