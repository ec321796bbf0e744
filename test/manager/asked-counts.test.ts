import { describe, expect, it } from "vitest";
import { countAsked } from "../../extension/manager/asked-counts.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Level } from "../../src/playbook/field.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { playbookOf, question } from "../playbook/sample-playbook.ts";

const starterAt = (level: Level) => {
  const starter = starterPlaybook();
  const departments = starter.departments.map((department) => ({ ...department, level }));
  return countAsked(compilePlaybook({ ...starter, departments }));
};

describe("what a rep is asked", () => {
  it("is what the domain report counted, at the essential level", () => {
    expect(starterAt(1)).toMatchObject({ plain: { all: 15 }, goods: { all: 19 } });
  });

  it("grows to 44 on a plain job when every level is on", () => {
    // The report's 45 is a repeat, which opens one more: what changed since the previous job.
    expect(starterAt(3).plain?.all).toBe(44);
  });

  it("counts every question as one that can be opened, with everything on", () => {
    expect(starterAt(1).everything.all).toBe(starterPlaybook().fields.length);
  });

  it("says nothing of a plain job where no question opens branches", () => {
    const counts = countAsked(compilePlaybook(playbookOf([question("one")])));
    expect(counts).toMatchObject({ plain: null, goods: null, everything: { all: 1 } });
  });
});

describe("what one department asks", () => {
  it("adds up to what all ask, at every stage", () => {
    const counts = countAsked(compilePlaybook(starterPlaybook()));
    const { departments, stages } = starterPlaybook();
    for (const asked of [counts.plain, counts.goods, counts.everything]) {
      const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
      expect(sum(departments.map(({ id }) => asked?.of(id) ?? 0))).toBe(asked?.all);
      const due = [...stages.map(({ id }) => id), null];
      expect(sum(due.map((stage) => asked?.of("receiving", stage) ?? 0))).toBe(asked?.of("receiving"));
    }
    expect(counts.goods?.of("receiving")).toBeGreaterThan(counts.plain?.of("receiving") ?? 99);
  });

  it("leaves out a choice that is offered no more", () => {
    const options = ["a", "none"].map((value) => ({
      value,
      label: value,
      retired: value === "a" || undefined,
    }));
    const opening = question("one", {
      kind: "multichoice",
      options: options.map(({ retired, ...option }) => (retired ? { ...option, retired } : option)),
      limits: { exclusive: "none" },
    });
    expect([...countAsked(compilePlaybook(playbookOf([opening]))).byOption.keys()]).toEqual(["none"]);
  });
});
