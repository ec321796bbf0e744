import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { seeded } from "../../bench/rules/spec.ts";
import { type Mutant, mutate } from "../mutation/mutate.ts";
import { type PartName, parts } from "../mutation/parts.ts";
import type { Counted, Regime } from "../regime.ts";

/** One change in ten may go unnoticed: many change nothing anybody could see. */
const mayGoUnnoticed = 0.1;

/** In the short run: what is instrumented makes the first run of the tests slow, and every change is a run of its own. */
const few = { lines: 400, changes: 30 };

/** Breaks the code bit by bit and counts what no test notices, beyond one in ten. The short run breaks some lines, the long one all. */
export const torture: Regime = async ({ seed, long }) => {
  const random = seeded(seed);
  const { lines, changes } = long ? { lines: Number.MAX_VALUE, changes: Number.MAX_VALUE } : few;
  const counted: Counted[] = [];
  for (const name of Object.keys(parts) as PartName[]) {
    const files = some(parts[name].mutate.flatMap(codeIn), lines, random);
    const { noticed, refused, unnoticed } = await mutate(name, files, { seed, atMost: changes });
    for (const one of unnoticed) console.error(`unnoticed: ${one.file}:${one.line} ${inOneLine(one)}`);
    const tried = noticed + refused + unnoticed.length;
    counted.push({
      what: `broken lines of ${parts[name].what} that no test notices, beyond one in ten`,
      tried,
      lost: Math.max(0, Math.ceil(unnoticed.length - tried * mayGoUnnoticed)),
      note: `in ${files.length} files: ${noticed} noticed by tests, ${refused} by the types alone, ${unnoticed.length} by nothing${listed(unnoticed)}`,
    });
  }
  return counted;
};

/** The report names so many; the long run says the others as it goes. */
const named = 20;

const listed = (unnoticed: Mutant[]): string =>
  unnoticed
    .slice(0, named)
    .map((one, at) => `${at === 0 ? ": " : ", "}${basename(one.file)}:${one.line} \`${inOneLine(one)}\``)
    .join("");

const inOneLine = ({ now }: Mutant): string => now.replaceAll(/\s+/g, " ").replaceAll("`", "'").slice(0, 60);

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
