import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openChecklist } from "../src/checklist/checklist.ts";
import { replayResult } from "../src/checklist/replay-result.ts";
import { readWorkedDeal } from "../src/checklist/worked-deal.ts";
import { labelsOfPacket } from "../src/packet/goods-of-packet.ts";
import { compilePlaybook } from "../src/playbook/compile-playbook.ts";
import type { Level } from "../src/playbook/field.ts";
import { starterPlaybook } from "../src/playbook/starter-playbook.ts";
import type { Problem } from "../src/values/result.ts";
import { wordsFromMessages } from "../src/values/words.ts";
import { packetFiles, replayedPacket } from "./replay-packet.ts";

const usage = `usage: npm run replay -- FILE... [--level essential|standard|full] [--stage STAGE] [--now ISO-TIME] [--out DIR]
Runs worked deals through the rules and prints one JSON object per deal. Level: full unless told.`;

const messages = JSON.parse(
  readFileSync(new URL("../extension/public/_locales/en/messages.json", import.meta.url), "utf8"),
);
const words = wordsFromMessages("en", messages);
const levels: Record<string, Level> = { essential: 1, standard: 2, full: 3 };

const compiled = compilePlaybook(starterPlaybook());
const { values: options, positionals: files } = readArguments();
const level = levels[options.level ?? "full"];
const stages = [...compiled.stageOrder.keys()];
if (files.length === 0) stop(usage);
if (level === undefined)
  stop(words("replay_unknown_level", options.level ?? "", Object.keys(levels).join(", ")));
if (options.stage !== undefined && !stages.includes(options.stage))
  stop(words("replay_unknown_stage", options.stage, stages.join(", ")));
if (options.now !== undefined && Number.isNaN(Date.parse(options.now)))
  stop(words("replay_unknown_time", options.now));

for (const file of files) await replay(file, level ?? 3);

async function replay(file: string, level: Level): Promise<void> {
  const deal = readWorkedDeal(readJson(file), compiled.playbook);
  if (!deal.ok) {
    complain(file, deal.problem);
    return;
  }
  const { id, record, settings, answers } = deal.value;
  const stage = options.stage ?? deal.value.stage;
  if (!stages.includes(stage)) {
    complain(file, { code: "deal-unknown-stage", params: [stage, stages.join(", ")] });
    return;
  }
  const now = options.now ?? `${record.closeDate ?? "2000-01-01"}T16:00:00Z`;
  const checklist = openChecklist(compiled, {
    record,
    stage,
    settings,
    answers,
    levels: Object.fromEntries(compiled.departments.map((department) => [department, level])),
    today: now.slice(0, 10),
    judge: false,
  });
  const packet = replayedPacket(checklist, record, new Date(now).toISOString(), words);
  const labels = labelsOfPacket(packet, words).map((label) => ({
    for: label.for,
    dataMatrixText: label.dataMatrixText,
    code128: label.code128,
  }));
  process.stdout.write(`${JSON.stringify({ ...replayResult(id, checklist), labels })}\n`);
  if (options.out === undefined) return;
  const folder = join(options.out, id);
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of await packetFiles(packet, words))
    writeFileSync(join(folder, name), content);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return stop(words("replay_unreadable", file, error instanceof Error ? error.message : String(error)));
  }
}

/** The other deals are still replayed; the exit code says that one was not. */
function complain(file: string, { code, params = [] }: Problem): void {
  process.stderr.write(`${file}: ${words(`problem_${code}`.replaceAll("-", "_"), ...params)}\n`);
  process.exitCode = 1;
}

function readArguments() {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ allowPositionals: true, options: { level: text, stage: text, out: text, now: text } });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
