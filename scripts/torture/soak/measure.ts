import type { CDPSession } from "playwright-core";

/** What a page holds once everything that can go is gone. */
export type Held = { megabytes: number; nodes: number; listeners: number };

export async function held(session: CDPSession): Promise<Held> {
  // What one collection frees may let go of more.
  for (let times = 0; times < 3; times++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { megabytes: usedSize / 1024 / 1024, nodes, listeners: jsEventListeners };
}

/** What comes and goes by itself: code the browser compiles anew where it is used much, its own notes on how fast the page was. */
export const allowed = { megabytes: 1, nodes: 100, listeners: 20 };

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
