import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, mergeChain, type Side } from "../../src/backup/merge/merge-chain.ts";
import { chainBreaks, type HistoryEntry, nextEntry } from "../../src/checklist/history.ts";
import { Place } from "./place.ts";

/** One deal in one place, as the extension keeps it. */
class Deal extends Place {
  set(field: string, value: unknown): this {
    const change = { checklist: "deal", field, old: this.values.get(field) ?? null, new: value };
    if (change.old === change.new) return this;
    // Everybody's clock stands still: nothing may be told by it.
    const when = "2026-11-22T09:00:00.000Z";
    this.entries.push(nextEntry({ ...change, who: this.who, when, from: "panel" }, this.entries.at(-1)));
    this.give(field, value);
    return this;
  }
  take(other: Side, choice: Choice = "ours") {
    const signed = { checklist: "deal", who: this.who, when: "2026-11-22T10:00:00.000Z" };
    const merged = mergeChain(this, other, { choose: () => choice, signed });
    this.entries.push(...merged.entries);
    for (const [field, value] of merged.values) this.give(field, value);
    return merged;
  }
  give(field: string, value: unknown): void {
    if (value === null) this.values.delete(field);
    else this.values.set(field, value);
  }
}
const start = () => new Deal("J").set("po", "1").set("dock", "4");
const valuesOf = ({ values }: Side) => Object.fromEntries([...values].sort());

describe("two copies of a deal", () => {
  it("that are one and the same stay so", () => {
    const [here, there] = [start(), start()];
    expect(here.take(there)).toMatchObject({
      entries: [],
      conflicts: [],
      news: { ours: false, theirs: false },
    });
    expect(here.entries).toEqual(there.entries);
  });

  it("become the newer one where one goes on from the other, link for link", () => {
    const here = start();
    const there = new Deal("K", here).set("po", "2").set("dock", null);
    expect(here.take(there).conflicts).toEqual([]);
    expect(here.entries).toEqual(there.entries);
    expect(valuesOf(here)).toEqual({ po: "2" });
    // And the older one says nothing to the newer.
    expect(here.take(start())).toMatchObject({ entries: [], conflicts: [] });
    expect(valuesOf(here)).toEqual({ po: "2" });
  });

  it("have both's changes of different fields, in a chain that holds and says what was brought", () => {
    const base = start();
    const here = new Deal("J", base).set("po", "2");
    const there = new Deal("K", base).set("dock", "5");
    expect(here.take(there)).toMatchObject({ conflicts: [], news: { ours: true, theirs: true } });
    expect(valuesOf(here)).toEqual({ po: "2", dock: "5" });
    expect(chainBreaks(here.entries)).toEqual([]);
    expect(here.entries.at(-1)).toMatchObject({ who: "K", field: "dock", brought: { seq: 3 } });
    const forged = here.entries.map((entry) => ({ ...entry }));
    const last = forged.at(-1) as HistoryEntry;
    const { seq: _, before: __, hash: ___, ...rest } = last;
    forged[forged.length - 1] = nextEntry({ ...rest, new: "6" }, forged.at(-2));
    expect(chainBreaks(forged)).toEqual([{ kind: "changed", from: 4, to: 4 }]);
  });

  it.each(["ours", "theirs"] as const)("that differ in a field are asked about once: %s", (choice) => {
    const base = start();
    const here = new Deal("J", base).set("po", "2");
    const there = new Deal("K", base).set("po", "3");
    const { conflicts } = here.take(there, choice);
    expect(conflicts).toMatchObject([
      { field: "po", ours: { value: "2", who: "J" }, theirs: { value: "3", who: "K" } },
    ]);
    const chosen = choice === "ours" ? "2" : "3";
    expect(valuesOf(here)).toEqual({ po: chosen, dock: "4" });
    expect(here.entries.at(-1)).toMatchObject({
      from: "backup",
      old: choice === "ours" ? "3" : "2",
      new: chosen,
    });
    expect(here.take(there, choice === "ours" ? "theirs" : "ours")).toMatchObject({
      entries: [],
      conflicts: [],
    });
    // The other place takes over what was chosen, unasked.
    expect(there.take(here).conflicts).toEqual([]);
    expect(valuesOf(there)).toEqual(valuesOf(here));
  });

  it("asks nothing of a field only one of them said something of", () => {
    const base = start();
    const here = new Deal("J", base).set("po", "2");
    const there = new Deal("K", base);
    const said = {
      checklist: "deal",
      field: "po",
      old: null,
      new: null,
      who: "K",
      when: "",
      from: "kept" as const,
    };
    there.entries.push(nextEntry(said, there.entries.at(-1)));
    expect(here.take(there).conflicts).toEqual([]);
    expect(valuesOf(here)).toEqual({ po: "2", dock: "4" });
  });

  it("gives back an answer the database lost, and says so in the history", () => {
    const [here, there] = [start(), start()];
    here.values.delete("po");
    here.take(there);
    expect(valuesOf(here)).toEqual({ po: "1", dock: "4" });
    expect(here.entries.at(-1)).toMatchObject({ field: "po", old: null, new: "1", from: "backup" });
  });
});

describe("whatever is done in two places", () => {
  type Edit = { here: boolean; field: string; value: string | null };
  const edits = (fields: fc.Arbitrary<string>): fc.Arbitrary<Edit[]> =>
    fc.array(
      fc.record({
        here: fc.boolean(),
        field: fields,
        value: fc.constantFrom("1", "2", "3", "4", null),
      }),
      { maxLength: 25 },
    );
  const worked = (all: Edit[]): [Deal, Deal] => {
    const base = start();
    const places: [Deal, Deal] = [new Deal("J", base), new Deal("K", base)];
    for (const { here, field, value } of all) places[here ? 0 : 1].set(field, value);
    return places;
  };

  it("nothing is lost, the chain holds, and a second time changes nothing", () => {
    fc.assert(
      fc.property(
        edits(fc.constantFrom("po", "dock", "note")),
        fc.constantFrom<Choice>("ours", "theirs"),
        (all, choice) => {
          const [here, there] = worked(all);
          const ids = new Set([...here.entries, ...there.entries].map(({ hash }) => hash));
          here.take(there, choice);
          expect(chainBreaks(here.entries)).toEqual([]);
          const kept = new Set(here.entries.map((entry) => entry.brought?.hash ?? entry.hash));
          expect([...ids].filter((id) => !kept.has(id))).toEqual([]);
          const after = valuesOf(here);
          expect(here.take(there)).toMatchObject({ entries: [], conflicts: [] });
          expect(valuesOf(here)).toEqual(after);
          // And back again: both know the same.
          expect(there.take(here).conflicts).toEqual([]);
          expect(valuesOf(there)).toEqual(after);
          expect(chainBreaks(there.entries)).toEqual([]);
        },
      ),
    );
  });

  it("different fields come to the same, whoever takes from whom", () => {
    fc.assert(
      fc.property(
        edits(fc.constantFrom("po", "dock")),
        edits(fc.constantFrom("note", "ship")),
        (mine, others) => {
          const all = [
            ...mine.map((one) => ({ ...one, here: true })),
            ...others.map((one) => ({ ...one, here: false })),
          ];
          const [here, there] = worked(all);
          const [here2, there2] = worked(all);
          expect(here.take(there).conflicts).toEqual([]);
          expect(there2.take(here2).conflicts).toEqual([]);
          expect(valuesOf(here)).toEqual(valuesOf(there2));
        },
      ),
    );
  });
});
