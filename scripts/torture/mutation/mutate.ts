import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ensurePackages } from "../../ensure-packages.ts";
import type { PartName } from "./parts.ts";
import { type ChangedFile, refusedByTypes } from "./refused-by-types.ts";

export type Mutant = { file: string; line: number; now: string };
export type Some = { seed: number; atMost: number };
/** `refused`: no test noticed, but the types do not let it through. */
export type Mutated = { noticed: number; refused: number; unnoticed: Mutant[] };

const run = promisify(execFile);
const here = import.meta.dirname;
const root = join(here, "../../..");

/**
 * Changes the files bit by bit, each change alone, runs the tests that come past it, and asks the types about what they let by. A text
 * is not changed: words on the screen have tests of their own, and an operator's name is held by its type. Throws when the tests fail
 * before anything was changed.
 */
export async function mutate(part: PartName, files: readonly string[], some: Some): Promise<Mutated> {
  ensurePackages(here, "what changes the code");
  const out = join(root, "out/mutation", part);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const report = join(out, "report.json");
  const config = join(out, "stryker.json");
  writeFileSync(config, JSON.stringify(options(files, report, some)));
  // Nothing of a test that asks for this: the tests that are run for it are a run of their own.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
  await run(process.execPath, [join(here, "node_modules/.bin/stryker"), "run", config], {
    cwd: root,
    env: { ...Object.fromEntries(own), WHITESPOT_MUTATED: part },
    maxBuffer: 2 ** 28,
  }).catch(({ message, stdout }) => {
    throw new Error(`Stryker: ${message}\n${stdout}`);
  });
  return count(JSON.parse(readFileSync(report, "utf8")), out);
}

const options = (files: readonly string[], report: string, { seed, atMost }: Some): object => ({
  mutate: files,
  plugins: ["@stryker-mutator/vitest-runner", join(here, "some-changes.mjs")],
  testRunner: "vitest",
  vitest: { configFile: "scripts/torture/mutation/vitest.config.ts" },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  mutator: { excludedMutations: ["StringLiteral"] },
  concurrency: 2,
  // One after the other, and with every visit of every line counted, the tests take long where others keep the cores busy.
  dryRunTimeoutMinutes: 30,
  reporters: ["json"],
  jsonReporter: { fileName: report },
  tempDirName: "out/mutation/copies",
  ignorePatterns: ["dist", "out"],
  // It would read our tsconfig with an interface that TypeScript no longer has.
  tsconfigFile: "none",
  checkers: ["some"],
  some: { seed, atMost },
  warnings: { unknownOptions: false },
});

type Place = { line: number; column: number };
type Report = {
  files: Record<
    string,
    {
      source: string;
      mutants: { status: string; replacement?: string; location: { start: Place; end: Place } }[];
    }
  >;
};

async function count({ files }: Report, out: string): Promise<Mutated> {
  let noticed = 0;
  const passed: (Mutant & ChangedFile)[] = [];
  for (const [file, { source, mutants }] of Object.entries(files))
    for (const { status, replacement: now = "", location } of mutants)
      if (status === "Killed" || status === "Timeout") noticed++;
      else if (status === "Survived" || status === "NoCoverage") {
        const { start, end } = location;
        const text = source.slice(0, offset(source, start)) + now + source.slice(offset(source, end));
        passed.push({ file, line: start.line, now, text });
      }
  const refused = await refusedByTypes(join(out, "types"), passed);
  return { noticed, refused: refused.size, unnoticed: passed.filter((_, at) => !refused.has(at)) };
}

/** Lines and columns count from 1. */
function offset(source: string, { line, column }: Place): number {
  const before = source.split("\n").slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}
