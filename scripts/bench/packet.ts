import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { html } from "../../src/packet/formats/html.ts";
import { packetFormats } from "../../src/packet/formats/index.ts";
import { plainLabelOptions } from "../../src/packet/formats/labels/label-options.ts";
import { writeLabels } from "../../src/packet/formats/labels/write-labels.ts";
import { zplOf } from "../../src/packet/formats/zpl.ts";
import { labelsOfPacket } from "../../src/packet/goods-of-packet.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { largePacket } from "../../test/packet/large-packet.ts";
import { words, workedPacket } from "../../test/packet/worked-packets.ts";
import type { Figure } from "../bench.ts";
import { processorTime } from "./figures/processor-time.ts";
import { share } from "./figures/share.ts";
import type { GoalName } from "./report/goals.ts";

/** Every format of a plain deal, of one with many parts and of very many; what they weigh; a thousand labels. */
export async function bench(): Promise<Figure[]> {
  return [
    ...(await everyFormat("a plain deal", workedPacket("d00-plain-repeat"), 40, {
      html: "packet-html-time",
      htmlSize: "packet-html-bytes",
    })),
    ...htmlAlone(),
    ...(await everyFormat("100 fields, 50 parts", withFields(largePacket(50), 100), 15, {
      all: "packet-50-parts",
    })),
    ...(await everyFormat("500 rows in 40 languages", largePacket(500), 9, { html: "packet-500" })),
    ...(await everyFormat("2,000 rows in 40 languages", largePacket(2000), 3, {})),
    ...(await thousandLabels()),
  ];
}

type Goals = { html?: GoalName; htmlSize?: GoalName; all?: GoalName };

async function everyFormat(of: string, packet: Packet, times: number, goals: Goals): Promise<Figure[]> {
  const figures: Figure[] = [];
  let all = 0;
  for (const format of packetFormats) {
    const { value, written } = await took(times, () => format.write(packet, words));
    if (written === null) continue;
    all += value;
    const goal = format === html ? goals.html : undefined;
    figures.push({ what: `${of}, ${format.id}, p50`, value, unit: "ms", goal });
    const size = (typeof written === "string" ? Buffer.byteLength(written) : written.length) / 1024;
    const sizeGoal = format === html ? goals.htmlSize : undefined;
    figures.push({ what: `${of}, ${format.id}, size`, value: size, unit: "KB", goal: sizeGoal });
  }
  const copy = await took(times, () => redactFor(packet, "receiving"));
  return [
    { what: `${of}, all formats`, value: all, unit: "ms", goal: goals.all },
    ...figures,
    { what: `${of}, cut for one department, p50`, value: copy.value, unit: "ms" },
  ];
}

/** With answers more, which a page lists under "Also", until it has so many questions. */
function withFields(packet: Packet, count: number): Packet {
  const pattern = packet.fields.find(({ kind, state }) => kind === "text" && state === "answered");
  if (!pattern) throw new Error("No text to make more of");
  const more = Array.from({ length: count - packet.fields.length }, (_, at) => ({
    ...pattern,
    id: `more-${at}`,
    label: `More ${at}`,
  }));
  return { ...packet, fields: [...packet.fields, ...more] };
}

/** Each with its own number and bar codes, two copies of each, as pages and for a label printer. */
async function thousandLabels(): Promise<Figure[]> {
  const count = 1000;
  const rows = 500;
  const packages = Array.from({ length: count }, (_, at) => ({
    contents: [{ table: "csm-items", row: `row-${at % rows}`, quantity: 1, item: Math.floor(at / rows) }],
  }));
  const packet = { ...largePacket(rows), arrangement: { packages } };
  // Drawn once, a label keeps its bar codes: they are made anew each time.
  const fresh = () => labelsOfPacket(packet, words).slice(0, count);
  const pages = await took(3, () => writeLabels(fresh(), plainLabelOptions, words));
  const zpl = await took(3, () => zplOf(fresh(), 203));
  const what = `${count.toLocaleString("en")} labels`;
  return [
    { what: `${what}, pages and ZPL`, value: pages.value + zpl.value, unit: "ms", goal: "packet-labels" },
    { what: `${what}, pages of two copies, p50`, value: pages.value, unit: "ms" },
    { what: `${what}, ZPL, p50`, value: zpl.value, unit: "ms" },
    { what: `${what}, size of the pages`, value: Buffer.byteLength(pages.written) / 1024, unit: "KB" },
  ];
}

/** While forty are written, their code is still being compiled: what the first takes, and what one takes when that is over. */
function htmlAlone(): Figure[] {
  const file = join(import.meta.dirname, "packet/html-alone.ts");
  const all = Array.from({ length: 9 }, (): { first: number; compiled: number } => {
    const { stdout } = spawnSync(process.execPath, ["--import", "tsx", file], { encoding: "utf8" });
    return JSON.parse(stdout);
  });
  const p50 = (values: number[]): number => share(values, 0.5);
  return [
    {
      what: "a plain deal, html, first in a process, p50",
      value: p50(all.map(({ first }) => first)),
      unit: "ms",
    },
    {
      what: "a plain deal, html, after 500, p50",
      value: p50(all.map(({ compiled }) => compiled)),
      unit: "ms",
    },
  ];
}

/** The first is left out: it also readies what all others use. */
async function took<T>(times: number, work: () => T | Promise<T>): Promise<{ value: number; written: T }> {
  let written: T = await work();
  const measured: number[] = [];
  for (let n = 0; n < times; n++) {
    const { value, made } = await processorTime(work);
    written = made;
    measured.push(value);
  }
  return { value: share(measured, 0.5), written };
}
