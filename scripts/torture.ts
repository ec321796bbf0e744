import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Counted, Regime } from "./torture/regime.ts";

/**
 * Tries to lose something, in every way of scripts/torture or those named, and counts: `npm run torture -- kills disk-full`.
 * `--long` takes the long runs, `--seed N` repeats a run. Prints Markdown; the same stands in out/torture.json. Fails when anything
 * was lost.
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
  console.log(`Seed ${seed}\n\n| regime | tried | lost | time | |\n|---|---|---|---|---|`);
  const counted: Counted[] = [];
  for (const name of all.filter((name) => positionals.length === 0 || positionals.includes(name))) {
    const { torture } = (await import(join(folder, `${name}.ts`))) as { torture: Regime };
    const begun = performance.now();
    const lines = await torture({ seed, long: values.long });
    const seconds = Math.round((performance.now() - begun) / 1000);
    for (const [index, line] of lines.entries())
      console.log(
        `| ${line.what} | ${line.tried} | ${line.lost} | ${index === 0 ? `${seconds} s` : ""} | ${line.note ?? ""} |`,
      );
    counted.push(...lines);
  }
  const out = join(import.meta.dirname, "../out");
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, "torture.json"),
    `${JSON.stringify({ seed, long: values.long, counted }, null, 2)}\n`,
  );
  const lost = counted.reduce((sum, line) => sum + line.lost, 0);
  console.log(`\n${lost} lost`);
  process.exitCode = lost === 0 ? 0 : 1;
}

await main();
