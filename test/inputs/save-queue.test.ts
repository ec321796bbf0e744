import { describe, expect, it } from "vitest";
import { SaveQueue, type SaveState } from "../../extension/inputs/save-queue.ts";
import type { DealChange } from "../../extension/panel/deal-change.ts";
import { failed, ok, type Result } from "../../src/values/result.ts";

describe("the saved sign", () => {
  const states: SaveState["kind"][] = [];
  const queue = () => {
    states.length = 0;
    return new SaveQueue(({ kind }) => states.push(kind));
  };

  it("says saved only when the last change is on the disk", async () => {
    const saving = queue();
    expect(saving.state().kind).toBe("nothing");
    const order: number[] = [];
    for (const n of [1, 2])
      saving.add(async () => {
        order.push(n);
        return ok(undefined);
      });
    await saving.settled();
    expect(order).toEqual([1, 2]);
    expect(states).toEqual(["saving", "saved"]);
  });

  it("keeps what the full disk refused, and saves it in order when asked again", async () => {
    const saving = queue();
    const saved: string[] = [];
    let full = true;
    const write = (name: string) => async (): Promise<Result<void>> => {
      if (full) return failed("disk-full");
      saved.push(name);
      return ok(undefined);
    };
    saving.add(write("first"));
    saving.add(write("second"));
    await saving.settled();
    expect(saving.state()).toEqual({ kind: "failed", problem: { code: "disk-full" } });
    expect(saved).toEqual([]);
    full = false;
    saving.retry();
    await saving.settled();
    expect(saved).toEqual(["first", "second"]);
    expect(saving.state().kind).toBe("saved");
  });

  it("gives what could not be saved to a second place, and takes it back from there once it is saved", async () => {
    const kept: DealChange[][] = [];
    const saving = new SaveQueue<DealChange>(
      () => {},
      (changes) => kept.push(changes),
    );
    const change: DealChange = { kind: "answer", field: "late-penalty", answer: null };
    let full = false;
    const write = async (): Promise<Result<void>> => (full ? failed("disk-full") : ok(undefined));
    saving.add(write, change);
    await saving.settled();
    expect(kept).toEqual([]);
    full = true;
    saving.add(write, change);
    saving.add(write);
    await saving.settled();
    expect(kept).toEqual([[change]]);
    full = false;
    saving.retry();
    await saving.settled();
    expect(kept).toEqual([[change], []]);
  });
});
