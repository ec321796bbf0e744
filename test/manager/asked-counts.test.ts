import { describe, expect, it } from "vitest";
import { countAsked } from "../../extension/manager/asked-counts.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Level } from "../../src/playbook/field.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { playbookOf, question } from "../playbook/sample-playbook.ts";

const starterAt = (level: Level) => {
  const starter = starterPlaybook();
  const departments = starter.departments.map((department) => ({ ...department, level }));
  return countAsked(compilePlaybook({ ...starter, departments }), "2026-11-20");
};

describe("what a rep is asked", () => {
  it("is what the domain report counted, at the essential level", () => {
    expect(starterAt(1)).toMatchObject({ plain: 15, goods: 19 });
  });

  it("grows to 44 on a plain job when every level is on", () => {
    // The report's 45 is a repeat, which opens one more: what changed since the previous job.
    expect(starterAt(3).plain).toBe(44);
  });

  it("counts every question as one that can be opened, with everything on", () => {
    expect(starterAt(1).everything).toBe(starterPlaybook().fields.length);
  });

  it("says nothing of a plain job where no question opens branches", () => {
    const counts = countAsked(compilePlaybook(playbookOf([question("one")])), "2026-11-20");
    expect(counts).toMatchObject({ plain: null, goods: null, everything: 1 });
  });
});
