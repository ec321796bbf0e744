import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages } from "../../ensure-packages.ts";
import type { PartName } from "./parts.ts";

export type Mutant = { file: string; line: number; now: string };
export type Some = { seed: number; atMost: number };
export type Mutated = { noticed: number; unnoticed: Mutant[] };

const here = import.meta.dirname;
const root = join(here, "../../..");

/**
 * Changes the files bit by bit, each change alone, and runs the tests that come past it. A text is not changed: words on the screen
 * have tests of their own, and an operator's name is held by its type. Throws when the tests fail before anything was changed.
 */
export function mutate(part: PartName, files: readonly string[], some: Some): Mutated {
  ensurePackages(here, "what changes the code");
  const out = join(root, "out/mutation", part);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const report = join(out, "report.json");
  const config = join(out, "stryker.json");
  writeFileSync(config, JSON.stringify(options(files, report, some)));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(here, "node_modules/.bin/stryker"), "run", config],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, WHITESPOT_MUTATED: part },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (status !== 0) throw new Error(`Stryker ended with ${status}:\n${stdout}`);
  return count(JSON.parse(readFileSync(report, "utf8")));
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

type Report = {
  files: Record<
    string,
    { mutants: { status: string; replacement?: string; location: { start: { line: number } } }[] }
  >;
};

function count({ files }: Report): Mutated {
  const mutated: Mutated = { noticed: 0, unnoticed: [] };
  for (const [file, { mutants }] of Object.entries(files))
    for (const { status, replacement = "", location } of mutants)
      if (status === "Killed" || status === "Timeout") mutated.noticed++;
      else if (status === "Survived" || status === "NoCoverage")
        mutated.unnoticed.push({ file, line: location.start.line, now: replacement });
  return mutated;
}
