import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One measured figure; `limit` is what docs/performance.md promises. */
export type Figure = { what: string; value: number; unit: string; limit?: number | undefined };

/**
 * Runs every benchmark of scripts/bench, or those named (`npm run bench -- lists`), and prints Markdown; the same stands in
 * out/bench.json. Times mean little on a busy machine: compare the ratios, or two runs side by side.
 */
async function main(): Promise<void> {
  const folder = join(import.meta.dirname, "bench");
  const wanted = process.argv.slice(2);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.slice(0, -3))
    .filter((name) => wanted.length === 0 || wanted.includes(name));
  if (names.length === 0) throw new Error(`No such benchmark. There are: ${readdirSync(folder).join(", ")}`);
  const results: Record<string, Figure[]> = {};
  for (const name of names) {
    const { bench } = (await import(join(folder, `${name}.ts`))) as { bench: () => Promise<Figure[]> };
    results[name] = await bench();
    console.log(`\n## ${name}\n\n| what | measured | limit |\n|---|---|---|`);
    for (const figure of results[name] ?? []) console.log(row(figure));
  }
  const out = join(import.meta.dirname, "../out");
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "bench.json"), `${JSON.stringify(results, null, 2)}\n`);
}

const number = (value: number, unit: string): string =>
  `${value.toLocaleString("en", { maximumSignificantDigits: 3 })} ${unit}`.trim();

const row = ({ what, value, unit, limit }: Figure): string =>
  `| ${what} | ${number(value, unit)}${limit !== undefined && value > limit ? " **over**" : ""} | ${limit === undefined ? "" : `≤ ${number(limit, unit)}`} |`;

await main();
