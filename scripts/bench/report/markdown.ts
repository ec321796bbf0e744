import type { Figure } from "../../bench.ts";
import { type Chart, charts } from "./charts.ts";
import { excess, type Held, held, wantedOf } from "./held.ts";
import type { MeasuredOn } from "./measured-on.ts";
import type { Part, Report } from "./report.ts";

/** The report as it is read: every goal beside its figure, then every benchmark's own figures. */
export function markdownOf(report: Report, picture: boolean): string {
  const all = held(report);
  return `${[
    "# Benchmarks: the last report",
    "Written by `npm run bench`; what the figures mean and how to repeat them: [performance.md](../performance.md).",
    ...(picture ? ["![One change at 100, 1,000 and 10,000 questions, beside the peers](bench.svg)"] : []),
    `## Goals\n\n${tally(all)}\n\n${goalTable(all)}`,
    ...Object.entries(report.parts).map(([name, part]) => section(name, part)),
  ].join("\n\n")}\n`;
}

function tally(all: Held[]): string {
  const count = (outcome: Held["outcome"]): number => all.filter((one) => one.outcome === outcome).length;
  return `${count("met")} met, ${count("missed")} missed, ${count("not measured")} not measured, ${count("counted elsewhere")} counted by tests.`;
}

function goalTable(all: Held[]): string {
  const areas = [...new Set(all.map(({ goal }) => goal.area))];
  return areas
    .map((area) => {
      const rows = all.filter(({ goal }) => goal.area === area).map(goalRow);
      return `### ${area}\n\n| goal | wanted | reached | | benchmark |\n|---|---|---|---|---|\n${rows.join("\n")}`;
    })
    .join("\n\n");
}

function goalRow({ goal, outcome, reached, part }: Held): string {
  if (goal.shownBy) return `| ${goal.says} | | | shown by | ${goal.shownBy} |`;
  const figure = reached ? number(reached.value, reached.unit) : "";
  const said = outcome === "met" ? "met" : `**${outcome}**`;
  return `| ${goal.says} | ${wanted(goal, goal.unit ?? "")} | ${figure} | ${said} | ${part ?? ""} |`;
}

const section = (name: string, { on, figures }: Part): string =>
  [
    `## ${name}`,
    measuredOn(on),
    ...charts(figures).map(chartTable),
    figureTable(figures.filter(({ curve }) => !curve)),
  ].join("\n\n");

function measuredOn({ begun, commit, cores, processor, node, chromium, load }: MeasuredOn): string {
  const when = begun.replace("T", " ").replace("Z", " UTC");
  return `Measured ${when} at commit ${commit}, on ${cores} cores of ${processor}, Node ${node}, Chromium ${chromium}; load ${load[0]} before, ${load[1]} after.`;
}

export function figureTable(figures: Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, value, unit } = figure;
    const over = excess(wantedOf(figure), value) > 0 ? " **missed**" : "";
    return `| ${what} | ${number(value, unit)}${over} | ${wanted(wantedOf(figure), unit)} |`;
  });
  return `| what | measured | wanted |\n|---|---|---|\n${rows.join("\n")}`;
}

/** A line of the chart in each row, a size in each column. */
function chartTable({ title, unit, sizes, lines }: Chart): string {
  const head = `| ${title}, ${unit} | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} |`;
  const rows = lines.map(({ of, points }) => {
    const at = (size: number) => points.find((point) => point.at === size)?.value;
    return `| ${of} | ${sizes.map((size) => number(at(size) ?? Number.NaN, "")).join(" | ")} |`;
  });
  return `${head}\n|---|${"---|".repeat(sizes.length)}\n${rows.join("\n")}`;
}

const wanted = ({ most, least }: { most?: number; least?: number }, unit: string): string =>
  most !== undefined ? `≤ ${number(most, unit)}` : least !== undefined ? `≥ ${number(least, unit)}` : "";

/** JSON keeps what is no number as null. */
const number = (value: number | null, unit: string): string =>
  value === null || Number.isNaN(value)
    ? "–"
    : `${value.toLocaleString("en", { maximumSignificantDigits: 3 })} ${unit}`.trim();
