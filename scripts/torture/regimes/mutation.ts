import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "../../bench/rules/spec.ts";
import { mutate } from "../mutation/mutate.ts";
import { type PartName, parts } from "../mutation/parts.ts";
import type { Counted, Regime } from "../regime.ts";

/** One change in ten may go unnoticed: many change nothing anybody could see. */
const mayGoUnnoticed = 0.1;

/** Breaks the code bit by bit and counts what no test notices, beyond one in ten. The short run breaks some files, the long one all. */
export const torture: Regime = async ({ seed, long }) => {
  const random = seeded(seed);
  return (Object.keys(parts) as PartName[]).map((name): Counted => {
    const files = some(parts[name].mutate.flatMap(codeIn), long ? Number.POSITIVE_INFINITY : 80, random);
    const { noticed, unnoticed } = mutate(name, files);
    for (const { file, line, now } of unnoticed)
      console.error(`unnoticed: ${file}:${line} ${now.replaceAll(/\s+/g, " ")}`);
    const tried = noticed + unnoticed.length;
    return {
      what: `changes of ${parts[name].what} that no test notices, beyond one in ten`,
      tried,
      lost: Math.max(0, Math.ceil(unnoticed.length - tried * mayGoUnnoticed)),
      note: `${((100 * noticed) / tried).toFixed(1)} % noticed, in ${files.length} files`,
    };
  });
};

const root = join(import.meta.dirname, "../../..");

const codeIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file))
    .sort();

/** Whole files by chance, until they have so many lines. */
function some(files: string[], lines: number, random: () => number): string[] {
  const left = [...files];
  const chosen: string[] = [];
  for (let sum = 0; sum < lines && left.length > 0; ) {
    const [file = ""] = left.splice(Math.floor(random() * left.length), 1);
    chosen.push(file);
    sum += readFileSync(join(root, file), "utf8").split("\n").length;
  }
  return chosen;
}
