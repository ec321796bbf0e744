import { join } from "node:path";
import { originLine } from "../report/origin.ts";
import { type Part, putIntoReport } from "../report/parts.ts";
import type { Counted } from "./regime.ts";

/** One regime's run: `failed` says what was thrown before it could count. */
export type Tortured = Part & {
  seed: number;
  long: boolean;
  seconds: number;
  counted: Counted[];
  failed?: string | undefined;
};

export const reportFile = join(import.meta.dirname, "../../docs/reports/torture.json");

export const putIntoTortureReport = (part: Tortured, file = reportFile): void =>
  putIntoReport(file, [part], reportText);

/** Anything but zero is a fault, and so is a regime that broke off or counted nothing. */
export const isClean = ({ counted, failed }: Tortured): boolean =>
  failed === undefined && counted.some(({ tried }) => tried > 0) && counted.every(({ lost }) => lost === 0);

export function reportText(parts: Tortured[]): string {
  const unclean = parts.filter((part) => !isClean(part)).map(({ name }) => name);
  const verdict = unclean.length === 0 ? "Nothing was lost." : `Not clean: ${unclean.join(", ")}.`;
  const untried = parts.flatMap(({ counted }) => counted.filter(({ tried }) => tried === 0));
  return `# What was tried, and what was lost

Written by \`npm run torture\`. What is promised, and how each regime tries it: [docs/reliability.md](../reliability.md).

${verdict} ${number(sum(parts, "tried"))} tries in ${parts.length} regimes, ${number(sum(parts, "lost"))} lost.
${untried.map(({ what, note = "" }) => `Not tried: ${what} (${note}).\n`).join("")}${parts.map(section).join("")}`;
}

const section = (part: Tortured): string => `
## ${part.name}: ${part.failed === undefined ? `${number(sum([part], "lost"))} lost` : "broke off"}

${originLine(part.origin)}
Seed ${part.seed} · ${part.long ? "long" : "short"} run · ${Math.round(part.seconds)} s

${part.failed === undefined ? table(part.counted) : `    ${part.failed.replaceAll("\n", "\n    ")}\n`}`;

const table = (counted: Counted[]): string =>
  `| | tried | lost | |\n|---|---|---|---|\n${counted.map(row).join("")}`;

export const row = ({ what, tried, lost, note }: Counted): string =>
  `| ${cell(what)} | ${number(tried)} | ${lost === 0 ? "0" : `**${number(lost)}**`} | ${cell(note ?? "")} |\n`;

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const number = (value: number): string => value.toLocaleString("en");

const sum = (parts: Tortured[], what: "tried" | "lost"): number =>
  parts.flatMap(({ counted }) => counted).reduce((total, line) => total + line[what], 0);
