import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openChecklist } from "../../src/checklist/checklist.ts";
import { replayResult } from "../../src/checklist/replay-result.ts";
import { readWorkedDeal } from "../../src/checklist/worked-deal.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Level } from "../../src/playbook/field.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";

/** The worked deals of the domain report carry the exact result each must give, at every level and per department. */
type Profile = {
  asked: number;
  required: number;
  answered: number;
  percent: number;
  missing: string[];
  perDepartmentPercent: Record<string, number>;
};
type DealFile = {
  id: string;
  answers: Record<string, unknown>;
  notKnownYet: Record<string, unknown>;
  expected: { profile: string; stage: string; profiles: Record<string, Profile> } & Record<string, unknown>;
  expectedPerDepartment: Record<string, { completeness: unknown; missing: string[] }>;
};
type Mutation = {
  id: string;
  base: string;
  what: string;
  answersAfter: Record<string, unknown>;
  removed: string[];
  notKnownYetAfter: Record<string, unknown>;
  expected: { missing: string[]; warnings: string[]; incompleteCells: Record<string, string[]> };
};

const folder = new URL(".", import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as T;
const deals = readdirSync(folder)
  .filter((name) => /^d\d.*\.json$/.test(name))
  .map((name) => read<DealFile>(name));
const mutations = read<Mutation[]>("mutations.json");

const compiled = compilePlaybook(starterPlaybook());
const levels: Record<string, Level> = { essential: 1, standard: 2, full: 3 };

function replay(json: unknown, level: string) {
  const deal = readWorkedDeal(json, compiled.playbook);
  if (!deal.ok) throw new Error(JSON.stringify(deal.problem));
  const chosen = Object.fromEntries(compiled.departments.map((id) => [id, levels[level] as Level]));
  const input = { ...deal.value, levels: chosen, today: "2026-11-22", judge: false };
  return replayResult(deal.value.id, openChecklist(compiled, input));
}

describe.each(deals)("$id", (deal) => {
  const { profile, stage: _stage, profiles, ...expected } = deal.expected;

  it("gives its expected result", () => {
    const { departments: _, id, ...result } = replay(deal, profile);
    expect(id).toBe(deal.id);
    expect(result).toEqual(expected);
  });

  it("gives each department its completeness and missing list", () => {
    const seen = Object.fromEntries(
      Object.entries(deal.expectedPerDepartment).map(([id, { completeness, missing }]) => [
        id,
        { completeness, missing },
      ]),
    );
    expect(replay(deal, profile).departments).toEqual(seen);
  });

  it.each(Object.keys(profiles))("holds at the %s level", (level) => {
    const result = replay(deal, level);
    const { asked, required, answered, percent, missing, perDepartmentPercent } = profiles[level] as Profile;
    expect(result).toMatchObject({ questionsAsked: asked, required, answered, missing });
    expect(Math.round((result.answered / result.required) * 1000) / 10).toBe(percent);
    const percents = Object.entries(result.departments).map(([id, { completeness }]) => [
      id,
      completeness.percent,
    ]);
    expect(Object.fromEntries(percents)).toEqual(perDepartmentPercent);
  });
});

describe("one change to a worked deal", () => {
  it.each(mutations)("$id: $what", ({ base, answersAfter, removed, notKnownYetAfter, expected }) => {
    const deal = structuredClone(deals.find(({ id }) => id === base)) as DealFile;
    Object.assign(deal.answers, answersAfter);
    for (const field of removed) delete deal.answers[field];
    deal.notKnownYet = notKnownYetAfter;
    const { missing, warnings, incompleteCells } = replay(deal, "full");
    expect({ missing, warnings: warnings.map(({ id }) => id), incompleteCells }).toEqual(expected);
  });

  it("closes every branch when the opening question is blank, and says that it is missing", () => {
    const deal = structuredClone(deals.find(({ id }) => id === "d01-customer-engines")) as DealFile;
    delete deal.answers["job-flags"];
    const { missing, notAsked, warnings } = replay(deal, "full");
    expect(missing).toEqual(["job-flags"]);
    expect(notAsked).toContain("csm-items");
    expect(warnings).toEqual([]);
  });
});
