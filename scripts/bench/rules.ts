import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Figure } from "../bench.ts";
import { ensurePeers } from "./peers/ensure-installed.ts";
import type { GoalName } from "./report/goals.ts";
import { changeTitle, ratioTitle } from "./report/picture.ts";
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
      goal: "rules-exact",
    },
    ...all.flatMap(figuresOf),
    ...comparisons(all),
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

/** Which goals are ours at a size. */
const goals: Record<number, Record<"change" | "load" | "heap" | "ratio", GoalName> | undefined> = {
  1000: {
    change: "rules-1000",
    load: "rules-load-1000",
    heap: "rules-heap-1000",
    ratio: "rules-full-pass",
  },
  10000: {
    change: "rules-10000",
    load: "rules-load-10000",
    heap: "rules-heap-10000",
    ratio: "rules-full-pass",
  },
};

function figuresOf(measured: Measured | null): Figure[] {
  if (!measured) return [];
  const { name, size, load, changes, heap, wrong } = measured;
  const own = name === ours.name ? goals[size] : undefined;
  const { leaf, root, cell } = changes;
  const figure = (title: string, value: number, unit: string, goal?: GoalName): Figure => ({
    what: `${name}, ${size.toLocaleString("en")} questions: ${title}`,
    value,
    unit,
    goal,
    curve: { title, of: name, at: size },
  });
  return [
    figure(changeTitle, leaf.p50, "ms", own?.change),
    figure(ratioTitle, leaf.p50 / leaf.floor, "×", own?.ratio),
    figure("a gate others hang on", root.p50, "ms"),
    figure("a table's cell", cell.p50, "ms"),
    figure("load", load, "ms", own?.load),
    ...(heap === null ? [] : [figure("heap", heap, "MB", own?.heap)]),
    ...wrong.map((which) => ({
      what: `${name}, ${size} questions: WRONG ${which}`,
      value: 1,
      unit: "",
      limit: 0,
    })),
  ];
}

/** Ours from size to size, and the peers in our own times: in one page, or each by the full pass beside it. */
function comparisons(all: (Measured | null)[]): Figure[] {
  const at = (name: string, size: number) =>
    all.find((one) => one?.name === name && one.size === size)?.changes.leaf;
  const times = (what: string, goal: GoalName, more?: number, less?: number): Figure[] =>
    more && less ? [{ what, value: more / less, unit: "×", goal }] : [];
  const overFloor = (name: string) => {
    const timed = at(name, 1000);
    return timed && timed.p50 / timed.floor;
  };
  return [
    ...times(
      "Whitespot, 10,000 questions over 100",
      "rules-growth",
      at(ours.name, 10_000)?.p50,
      at(ours.name, 100)?.p50,
    ),
    ...times(
      "ODK xforms-engine over Whitespot beside it, 1,000 questions",
      "rules-odk",
      at("ODK xforms-engine", 1000)?.p50,
      at("Whitespot, in Chromium", 1000)?.p50,
    ),
    ...times(
      "SurveyJS over Whitespot, each by its full pass, 1,000 questions",
      "rules-survey-js",
      overFloor("SurveyJS"),
      overFloor(ours.name),
    ),
  ];
}
