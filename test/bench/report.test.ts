import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goals } from "../../scripts/bench/report/goals.ts";
import { held } from "../../scripts/bench/report/held.ts";
import { markdownOf } from "../../scripts/bench/report/markdown.ts";
import { changeTitle, pictureOf, ratioTitle } from "../../scripts/bench/report/picture.ts";
import { type Part, readReport, withPart, writeReport } from "../../scripts/bench/report/report.ts";
import { spread } from "../../scripts/bench/report/spread.ts";
import type { Figure } from "../../scripts/bench.ts";

const part = (commit: string, ...figures: Figure[]): Part => ({
  on: {
    begun: "2026-11-22T20:00Z",
    commit,
    cores: 2,
    processor: "Some",
    node: "20.19.0",
    chromium: "156.0",
    load: [0.1, 2.5],
  },
  figures,
});
const change = (value: number, unit = "ms"): Figure => ({
  what: "one change",
  value,
  unit,
  goal: "rules-1000",
});
const outcome = (...figures: Figure[]) =>
  held({ parts: { rules: part("a", ...figures) } }).find(({ goal }) => goal === goals["rules-1000"])?.outcome;

describe("the report of the benchmarks", () => {
  it("has every goal, also those nobody measured", () => {
    const all = held({ parts: {} });
    expect(all).toHaveLength(Object.keys(goals).length);
    const text = markdownOf({ parts: {} }, false);
    for (const { says } of Object.values(goals)) expect(text).toContain(`| ${says} |`);
    expect(text).toContain("**not measured**");
  });

  it("takes the worst of several figures, and no number for none", () => {
    expect(outcome(change(0.02))).toBe("met");
    expect(outcome(change(0.01), change(0.021))).toBe("missed");
    expect(outcome(change(Number.NaN))).toBe("missed");
    const slower: Figure = { what: "ODK", value: 24, unit: "×", goal: "rules-odk" };
    expect(held({ parts: { rules: part("a", slower) } }).find(({ goal }) => goal.least === 25)?.outcome).toBe(
      "missed",
    );
  });

  it("replaces what ran and keeps the rest, each with its own day and commit", () => {
    const names = ["lists", "rules"];
    const first = withPart({ parts: { gone: part("old") } }, "rules", part("one"), names);
    const both = withPart(first, "lists", part("two"), names);
    expect(Object.entries(both.parts).map(([name, { on }]) => [name, on.commit])).toEqual([
      ["lists", "two"],
      ["rules", "one"],
    ]);
    const folder = mkdtempSync(join(tmpdir(), "whitespot-report-"));
    writeReport(folder, both);
    expect(readReport(folder)).toEqual(both);
    expect(readFileSync(join(folder, "bench.md"), "utf8")).toContain("at commit two, on 2 cores of Some");
  });

  it("keeps the names in the picture apart, and within it", () => {
    const places = spread([10, 11, 12, 99, 100], 19, 4, 100);
    expect(places[0]).toBeGreaterThanOrEqual(4);
    expect(places.at(-1)).toBe(100);
    for (const [index, place] of places.slice(1).entries())
      expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(19);
  });

  it("draws what was measured, and a name as text", () => {
    const of = "Whitespot <&>";
    const figures = [changeTitle, ratioTitle].flatMap((title) =>
      [100, 1000].map((at): Figure => ({ what: "", value: at / 1e5, unit: "ms", curve: { title, of, at } })),
    );
    expect(pictureOf(figures)).toContain("Whitespot &lt;&amp;> · 0.01 ms");
    expect(pictureOf([change(1)])).toBeNull();
  });
});
