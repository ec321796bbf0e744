import { describe, expect, it } from "vitest";
import { SaveQueue, type SaveState } from "../../extension/inputs/save-queue.ts";
import type { DealChange } from "../../src/checklist/deal-change.ts";
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
    expect(saving.state()).toEqual({ kind: "failed", problem: { code: "disk-full" }, kept: false });
    expect(saved).toEqual([]);
    full = false;
    saving.retry();
    await saving.settled();
    expect(saved).toEqual(["first", "second"]);
    expect(saving.state().kind).toBe("saved");
  });

  it("gives what could not be saved to a second place, and takes it back from there once it is saved", async () => {
    const kept: DealChange[][] = [];
    const saving = new SaveQueue<DealChange>(() => {}, {
      keep: async (changes) => {
        kept.push(changes);
        return true;
      },
    });
    const change: DealChange = { kind: "answer", field: "late-penalty", answer: null };
    let full = false;
    const write = async (): Promise<Result<void>> => (full ? failed("disk-full") : ok(undefined));
    saving.add(write, change);
    await saving.settled();
    expect(kept).toEqual([]);
    full = true;
    saving.add(write, change);
    await saving.settled();
    expect(kept).toEqual([[change]]);
    expect(saving.state()).toMatchObject({ kind: "failed", kept: true });
    // Something the second place does not take: it is on the screen only.
    saving.add(write);
    await saving.settled();
    expect(saving.state()).toMatchObject({ kind: "failed", kept: false });
    full = false;
    saving.retry();
    await saving.settled();
    expect(kept).toEqual([[change], [change], []]);
  });

  it("tries again by itself until nothing stands in the way, and says all the while that it is not saved", async () => {
    const said: string[] = [];
    let full = true;
    let written = 0;
    const saving = new SaveQueue(({ kind }) => said.push(kind), {
      inTheWay: async (problem) => (full ? problem : null),
      pauseMs: () => 5,
    });
    saving.add(async () => {
      written++;
      return full ? failed("disk-full") : ok(undefined);
    });
    await expect.poll(() => said.length).toBeGreaterThan(6);
    // Nothing is written while the disk is known to be full.
    expect(written).toBe(1);
    full = false;
    await expect.poll(() => said.at(-1)).toBe("saved");
    expect(new Set(said.slice(1, -1))).toEqual(new Set(["failed"]));
    expect(written).toBe(2);
  });
});
