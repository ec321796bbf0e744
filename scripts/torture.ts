import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isClean, putIntoTortureReport, row } from "./torture/report.ts";
import { runRegime } from "./torture/run-regime.ts";

/**
 * Tries to lose something, in every way of scripts/torture or those named, and counts: `npm run torture -- kills disk-full`.
 * `--long` takes the long runs, `--seed N` repeats a run. Prints what it counted and puts it into docs/reports/torture.json and .md,
 * in the place of what the same regimes counted before. Fails when anything was lost or a regime broke off; the others still run.
 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { long: { type: "boolean", default: false }, seed: { type: "string" } },
  });
  const folder = join(import.meta.dirname, "torture/regimes");
  const all = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.slice(0, -3));
  const unknown = positionals.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`No regime ${unknown.join(", ")}. There are: ${all.join(", ")}`);
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed takes a whole number, not ${values.seed}`);

  console.log(`Seed ${seed}`);
  const unclean: string[] = [];
  for (const name of all.filter((name) => positionals.length === 0 || positionals.includes(name))) {
    console.log(`\n## ${name}\n`);
    const part = await runRegime(name, () => import(join(folder, `${name}.ts`)), { seed, long: values.long });
    if (part.failed === undefined)
      process.stdout.write(`| | tried | lost | |\n|---|---|---|---|\n${part.counted.map(row).join("")}`);
    else console.log(`Broke off: ${part.failed}`);
    console.log(`\n${Math.round(part.seconds)} s`);
    putIntoTortureReport(part);
    if (!isClean(part)) unclean.push(name);
  }
  console.log(unclean.length === 0 ? "\nNothing lost" : `\nNot clean: ${unclean.join(", ")}`);
  // Browsers of a regime that broke off would keep the process; what was counted is written.
  process.exit(unclean.length === 0 ? 0 : 1);
}

await main();
