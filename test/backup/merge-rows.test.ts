import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, mergeChain } from "../../src/backup/merge/merge-chain.ts";
import { nextEntry } from "../../src/checklist/history.ts";
import {
  cellSet,
  type RowsChange,
  rowAdded,
  rowRemoved,
  withRows,
} from "../../src/checklist/rows-changed.ts";
import { Place } from "./place.ts";

/** The parts list of one deal in one place, as the extension keeps it: each change of a row is a link. */
class PartsList extends Place {
  private change(row: string | undefined, old: unknown, now: unknown, by: RowsChange): this {
    const when = "2026-11-22T09:00:00.000Z";
    const place = row === undefined ? { field: "parts" } : { field: "parts", row };
    const link = { checklist: "deal", ...place, old, new: now, who: this.who, when, from: "panel" as const };
    this.entries.push(nextEntry(link, this.entries.at(-1)));
    const answer = withRows(this.values.get("parts") as Parameters<typeof withRows>[0], by);
    if (answer) this.values.set("parts", answer);
    else this.values.delete("parts");
    return this;
  }
  add(id: string, quantity: number): this {
    if (this.quantities()[id] !== undefined) return this;
    const row = { id, cells: { quantity } };
    return this.change(id, null, row, rowAdded(row));
  }
  set(id: string, quantity: number): this {
    const was = this.quantities()[id];
    return was === undefined || was === quantity
      ? this
      : this.change(id, was, quantity, cellSet(id, "quantity", quantity));
  }
  remove(id: string): this {
    return this.quantities()[id] === undefined ? this : this.change(id, { id }, null, rowRemoved(id));
  }
  take(other: PartsList, choice: Choice = "ours") {
    const signed = { checklist: "deal", who: this.who, when: "2026-11-22T10:00:00.000Z" };
    const merged = mergeChain(this, other, { choose: () => choice, signed });
    this.entries.push(...merged.entries);
    for (const [field, value] of merged.values)
      if (value === null) this.values.delete(field);
      else this.values.set(field, value);
    return merged;
  }
  quantities(): Record<string, unknown> {
    const answer = this.values.get("parts") as
      | { value: { id: string; cells: { quantity: unknown } }[] }
      | undefined;
    return Object.fromEntries((answer?.value ?? []).map(({ id, cells }) => [id, cells.quantity]));
  }
}
const start = () => new PartsList("J").add("bolts", 4).add("skid", 1).add("box", 2);

describe("a parts list changed in two places", () => {
  it("is one list again where they changed different rows, and nobody is asked", () => {
    const here = start();
    const there = new PartsList("K", here).set("skid", 3).add("crate", 1).remove("box");
    here.set("bolts", 8).add("gasket", 2);
    expect(here.take(there).conflicts).toEqual([]);
    expect(here.quantities()).toEqual({ bolts: 8, skid: 3, crate: 1, gasket: 2 });
    // Merging it again changes nothing, and the other takes all of it over.
    expect(here.take(there)).toMatchObject({ entries: [], conflicts: [] });
    expect(there.take(here).conflicts).toEqual([]);
    expect(there.quantities()).toEqual(here.quantities());
  });

  it("asks about the one row both changed, and tells who changed it", () => {
    const here = start();
    const there = new PartsList("K", here).set("skid", 3).set("bolts", 5);
    here.set("skid", 2);
    const { conflicts } = new PartsList("J", here).take(there);
    expect(conflicts).toMatchObject([
      {
        field: "parts",
        row: "skid",
        ours: { value: { cells: { quantity: 2 } }, who: "J" },
        theirs: { value: { cells: { quantity: 3 } }, who: "K" },
      },
    ]);
    here.take(there, "theirs");
    expect(here.quantities()).toEqual({ bolts: 5, skid: 3, box: 2 });
    expect(here.entries.at(-1)).toMatchObject({
      row: "skid",
      from: "backup",
      old: { cells: { quantity: 2 } },
    });
  });

  it("asks about a row one place removed and the other changed", () => {
    const here = start().remove("skid");
    const there = new PartsList("K", start()).set("skid", 3);
    const { conflicts } = here.take(there, "theirs");
    expect(conflicts).toMatchObject([{ row: "skid", ours: { value: null }, theirs: { who: "K" } }]);
    expect(here.quantities()).toEqual({ bolts: 4, skid: 3, box: 2 });
  });

  it("holds every row anybody gave, in whatever turns", () => {
    const work = fc.array(
      fc.record({
        kind: fc.constantFrom("add", "set", "remove"),
        id: fc.constantFrom(..."abcdef"),
        n: fc.nat(9),
      }),
      { maxLength: 12 },
    );
    const doing = (place: PartsList, all: { kind: string; id: string; n: number }[]) => {
      for (const { kind, id, n } of all)
        if (kind === "add") place.add(id, n);
        else if (kind === "set") place.set(id, n);
        else place.remove(id);
    };
    fc.assert(
      fc.property(work, work, work, fc.constantFrom<Choice>("ours", "theirs"), (before, one, two, choice) => {
        const here = new PartsList("J");
        doing(here, before);
        const there = new PartsList("K", here);
        doing(here, one);
        doing(there, two);
        const [was, theirs] = [here.quantities(), there.quantities()];
        const { conflicts } = here.take(there, choice);
        const now = here.quantities();
        const asked = new Set(conflicts.map(({ row }) => row));
        for (const id of new Set([...Object.keys(was), ...Object.keys(theirs), ...Object.keys(now)]))
          expect([was[id], theirs[id]]).toContain(now[id]);
        for (const id of asked)
          expect(now[id as string]).toBe((choice === "ours" ? was : theirs)[id as string]);
        there.take(here, "theirs");
        expect(there.quantities()).toEqual(now);
      }),
    );
  });
});
