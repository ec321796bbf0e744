import { describe, expect, it } from "vitest";
import type { SaveState } from "../../extension/panel/deal-view.ts";
import { SaveQueue } from "../../extension/panel/save-queue.ts";
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
});
