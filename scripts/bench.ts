import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { GoalName } from "./bench/report/goals.ts";
import { figureTable } from "./bench/report/markdown.ts";
import { measuring } from "./bench/report/measured-on.ts";
import { readReport, withPart, writeReport } from "./bench/report/report.ts";

/** One measured figure. */
export type Figure = {
  what: string;
  value: number;
  unit: string;
  /** The promise it is held against. */
  goal?: GoalName | undefined;
  /** A limit of its own, of something nobody was promised. */
  limit?: number | undefined;
  /** A point of a curve: of which engine, at which size. */
  curve?: { title: string; of: string; at: number } | undefined;
};

/**
 * Runs every benchmark of scripts/bench, or those named (`npm run bench -- lists`), and writes docs/reports/bench.{md,json,svg}; of
 * those that did not run the report keeps what it said. Times mean little on a busy machine: compare ratios.
 */
async function main(): Promise<void> {
  const folder = join(import.meta.dirname, "bench");
  const reports = join(import.meta.dirname, "../docs/reports");
  const asked = process.argv.slice(2);
  const all = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.slice(0, -3));
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`No benchmark ${unknown.join(", ")}. There are: ${all.join(", ")}`);
  for (const name of all.filter((one) => asked.length === 0 || asked.includes(one))) {
    const measured = measuring();
    try {
      const { bench } = (await import(join(folder, `${name}.ts`))) as { bench: () => Promise<Figure[]> };
      const figures = await bench();
      writeReport(reports, withPart(readReport(reports), name, { on: measured(), figures }, all));
      console.log(`\n## ${name}\n\n${figureTable(figures)}`);
    } catch (error) {
      // One that fails keeps its last figures, with their date, and does not keep the others from running.
      console.error(`\n## ${name} failed\n`, error);
      process.exitCode = 1;
    }
  }
}

await main();
