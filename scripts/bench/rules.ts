import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Figure } from "../bench.ts";
import { ensurePeers } from "./peers/ensure-installed.ts";
import { fuzz } from "./rules/fuzz.ts";
import { measureInChromium } from "./rules/in-chromium.ts";
import type { Measured } from "./rules/measure.ts";
import { ours } from "./rules/ours.ts";

const sizes = [100, 1000, 10_000];
/** A contestant that is not done by then has not finished. */
const longest = 180_000;

const here = import.meta.dirname;
const contestants: [file: string, name: string][] = [
  [join(here, "rules/incremental.ts"), "incremental"],
  [join(here, "rules/full-pass.ts"), "fullPass"],
  [join(here, "rules/ours.ts"), "ours"],
  [join(here, "peers/json-logic.mjs"), "contestant"],
  [join(here, "peers/json-forms.mjs"), "contestant"],
  [join(here, "peers/rjsf.mjs"), "contestant"],
  [join(here, "peers/survey-js.mjs"), "contestant"],
];

/** One answer changed, and visibility, validity and readiness known anew: beside peers and floors, each in a process of its own. */
export async function bench(): Promise<Figure[]> {
  ensurePeers();
  const first = Math.floor(Math.random() * 1_000_000);
  const seeds = 2500;
  const { edits, wrong } = fuzz(ours, { seeds, first });
  const all = [
    ...sizes.flatMap((size) => contestants.map(([file, name]) => inProcess(file, name, size))),
    ...(await measureInChromium(join(here, "peers/odk-page.mjs"), sizes)),
  ];
  return [
    {
      what: `wrong of ${edits} random edits, seeds ${first} to ${first + seeds - 1}`,
      value: wrong.length,
      unit: "",
      limit: 0,
    },
    ...all.flatMap(figuresOf),
    ...growth(all),
  ];
}

function inProcess(file: string, name: string, size: number): Measured | null {
  const { stdout } = spawnSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "--expose-gc",
      "--max-old-space-size=6000",
      join(here, "rules/worker.ts"),
      file,
      name,
      String(size),
    ],
    { timeout: longest, encoding: "utf8", maxBuffer: 1e8 },
  );
  const line = stdout.trim().split("\n").at(-1);
  return line ? (JSON.parse(line) as Measured) : null;
}

const limits: Record<number, { change: number; load: number; heap: number } | undefined> = {
  1000: { change: 0.02, load: 15, heap: 1.5 },
  10000: { change: 0.05, load: 120, heap: 11 },
};

function figuresOf(measured: Measured | null): Figure[] {
  if (!measured) return [];
  const { name, size, load, changes, heap, wrong } = measured;
  const own = name === ours.name ? limits[size] : undefined;
  const at = `${name}, ${size.toLocaleString("en")} questions`;
  const { leaf, root, cell } = changes;
  return [
    { what: `${at}: one change`, value: leaf.p50, unit: "ms", limit: own?.change },
    {
      what: `${at}: over the full pass beside it`,
      value: leaf.p50 / leaf.floor,
      unit: "×",
      limit: own && 0.2,
    },
    { what: `${at}: a gate others hang on`, value: root.p50, unit: "ms" },
    { what: `${at}: a table's cell`, value: cell.p50, unit: "ms" },
    { what: `${at}: load`, value: load, unit: "ms", limit: own?.load },
    ...(heap === null ? [] : [{ what: `${at}: heap`, value: heap, unit: "MB", limit: own?.heap }]),
    ...(wrong.length > 0
      ? [{ what: `${at}: WRONG ${wrong.join(", ")}`, value: wrong.length, unit: "" }]
      : []),
  ];
}

function growth(all: (Measured | null)[]): Figure[] {
  const at = (size: number) =>
    all.find((one) => one?.name === ours.name && one.size === size)?.changes.leaf.p50;
  const [few, many] = [at(100), at(10_000)];
  return few && many
    ? [{ what: "growth from 100 to 10,000 questions", value: many / few, unit: "×", limit: 3 }]
    : [];
}
