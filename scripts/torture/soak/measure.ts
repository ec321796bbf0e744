import type { CDPSession } from "playwright-core";

/**
 * What a page holds once everything that can go is gone, in megabytes: `scripts` what scripts made, `browser` what the browser keeps for
 * the page beside it (elements, styles, notes on how fast it was). Compiled code is told apart: the browser compiles what is used much
 * whenever it likes, for an hour and longer, and lets go of it where nobody uses it any more.
 */
export type Held = { scripts: number; browser: number; code: number; nodes: number; listeners: number };

export async function held(session: CDPSession): Promise<Held> {
  // What one collection frees may let go of more.
  for (let times = 0; times < 3; times++) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { ...weighed(await snapshot(session)), nodes, listeners: jsEventListeners };
}

/** As the browser's own tools save it: of every object its kind and size, page elements too. */
type Snapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
};

async function snapshot(session: CDPSession): Promise<Snapshot> {
  const parts: string[] = [];
  const take = ({ chunk }: { chunk: string }): unknown => parts.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", take);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", take);
  return JSON.parse(parts.join(""));
}

/** Which code is to go when what it was compiled for changes. Told as if it were the page's. */
const goesWithCode = "system / WeakArrayList";

function weighed({ snapshot: { meta }, nodes, strings }: Snapshot) {
  const at = (field: string): number => meta.node_fields.indexOf(field);
  const [kind, name, size] = [at("type"), at("name"), at("self_size")];
  const kinds = meta.node_types[0];
  const bytes = { scripts: 0, browser: 0, code: 0 };
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    const is = kinds[nodes[node + kind] as number];
    const isCode = is === "code" || strings[nodes[node + name] as number] === goesWithCode;
    const of = isCode ? "code" : is === "native" ? "browser" : "scripts";
    bytes[of] += nodes[node + size] as number;
  }
  const megabyte = 2 ** 20;
  return {
    scripts: bytes.scripts / megabyte,
    browser: bytes.browser / megabyte,
    code: bytes.code / megabyte,
  };
}

/** What comes and goes by itself: tables that grow by doubling, the browser's own notes on how fast the page was, of which it keeps some. */
export const allowed = { scripts: 0.1, browser: 0.25, nodes: 100, listeners: 20 };

/** By how much the values rise from the first to the last, along the straight line that fits them best. */
export function rise(values: number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let up = 0;
  let across = 0;
  for (const [at, value] of values.entries()) {
    up += (at - middle) * (value - mean);
    across += (at - middle) ** 2;
  }
  return across === 0 ? 0 : (up / across) * (values.length - 1);
}

/** How far the values are from that line: what a rise has to be more than, to be one. */
export function noise(values: number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const step = rise(values) / Math.max(1, values.length - 1);
  const off = values.map((value, at) => value - mean - step * (at - middle));
  return Math.sqrt(off.reduce((sum, value) => sum + value ** 2, 0) / values.length);
}

/** A rise that is more than what comes and goes by itself: 0 where nothing leaks. */
export function leaked(values: number[], allowed: number): number {
  const risen = rise(values);
  return risen > allowed + 3 * noise(values) ? Math.ceil(risen) : 0;
}
