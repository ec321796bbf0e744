import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/checklist/answer.ts";
import type { DealChange } from "../../src/checklist/deal-change.ts";
import { saidSince } from "../../src/checklist/late-change.ts";
import { chained } from "../panel/page/histories.ts";

const typed = (value: string): Answer => ({ state: "answered", value, source: { from: "typed" } });
const answer: DealChange = { kind: "answer", field: "customer-po-number", answer: typed("HM-1") };
const at = "2026-11-20T14:00:00.000Z";
const lines = "order-lines";

describe("what others have said since", () => {
  it("is what follows in the history, about the same, and somebody's word", () => {
    const entries = chained([
      { new: typed("HM-2") },
      { new: typed("HM-3") },
      { field: "promises-made", new: typed("Delivered by road") },
      { from: "record", new: typed("HM-4") },
      { from: "system", new: typed("HM-5") },
      { from: "profile", new: typed("HM-6") },
      { from: "profile", old: typed("HM-6"), new: typed("HM-7") },
      { old: typed("HM-7"), new: typed("HM-7"), why: "asked by phone" },
      { new: typed("HM-8") },
    ]);
    const [first] = entries;
    if (!first) throw new Error("no history");
    const seqs = (since: { seq: number; hash: string } | null, own: DealChange[] = []) =>
      saidSince({ change: answer, at, since }, own, entries).map(({ seq }) => seq);
    expect(seqs(first)).toEqual([2, 7, 9]);
    // Of another history, as where a backup was restored: then nothing was known.
    expect(seqs({ ...first, hash: "another" })).toEqual([1, 2, 7, 9]);
    expect(seqs({ ...first, seq: 3 })).toEqual([1, 2, 7, 9]);
    expect(seqs(null)).toEqual([1, 2, 7, 9]);
    expect(seqs(first, [{ ...answer, answer: typed("HM-8") }])).toEqual([2, 7]);
  });

  it("is about a cell where it, its row or the whole table changed, and not where another cell did", () => {
    const row = { id: "a", cells: { quantity: 4 } };
    const entries = chained([
      { field: lines, row: "a", column: "quantity", old: 4, new: 5 },
      { field: lines, row: "a", column: "part-no", old: "RX", new: "RY" },
      { field: lines, row: "b", column: "quantity", old: 4, new: 5 },
      { field: lines, row: "a", new: row },
      { field: lines, row: "a", old: row },
      { field: lines, old: typed("before it was a table"), new: typed("another") },
    ]);
    const since = (change: DealChange) =>
      saidSince({ change, at, since: null }, [], entries).map(({ seq }) => seq);
    expect(since({ kind: "cell", field: lines, row: "a", column: "quantity", value: 7 })).toEqual([1, 5, 6]);
    expect(since({ kind: "remove-row", field: lines, row: "a" })).toEqual([1, 2, 4, 5, 6]);
  });

  it("is about why a deal is an exception where another reason was given, and not where it was shown", () => {
    const same = { old: typed("HM-1"), new: typed("HM-1") };
    const entries = chained([
      { ...same, why: "Agreed" },
      { ...same, why: "Agreed", shown: typed("HM-2") },
      same,
      { new: typed("HM-3"), why: "Agreed" },
    ]);
    const change: DealChange = { kind: "exception", field: "customer-po-number", why: "Their plant" };
    const seqs = (own: DealChange[] = []) =>
      saidSince({ change, at, since: null }, own, entries).map(({ seq }) => seq);
    expect(seqs()).toEqual([1]);
    expect(seqs([{ ...change, why: "Agreed" }])).toEqual([]);
  });
});
