import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "../../bench.ts";
import { markdownOf } from "./markdown.ts";
import type { MeasuredOn } from "./measured-on.ts";
import { pictureOf } from "./picture.ts";

/** What one benchmark gave when it last ran. */
export type Part = { on: MeasuredOn; figures: Figure[] };
export type Report = { parts: Record<string, Part> };

export function readReport(folder: string): Report {
  try {
    return JSON.parse(readFileSync(join(folder, "bench.json"), "utf8")) as Report;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { parts: {} };
    throw error;
  }
}

/** One part is new, the others stay; parts whose benchmark is gone (`names` are all there are) go. */
export function withPart(report: Report, name: string, part: Part, names: string[]): Report {
  const parts = { ...report.parts, [name]: part };
  return { parts: Object.fromEntries(names.flatMap((one) => (parts[one] ? [[one, parts[one]]] : []))) };
}

export function writeReport(folder: string, report: Report): void {
  mkdirSync(folder, { recursive: true });
  const picture = pictureOf(Object.values(report.parts).flatMap(({ figures }) => figures));
  writeFileSync(join(folder, "bench.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, "bench.md"), markdownOf(report, picture !== null));
  if (picture) writeFileSync(join(folder, "bench.svg"), picture);
}
