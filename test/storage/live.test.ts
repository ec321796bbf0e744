import { expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { database } from "../../extension/storage/db.ts";
import { live } from "../../extension/storage/live.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

freshDatabaseEach();

/** Reads the answers of a deal for a page, as long as that is shown; `held`: to see whether anybody still holds the page. */
function show(): { readings: { count: number }; held: WeakRef<object>; stop: () => void } {
  const page = { deal: "a deal" };
  const readings = { count: 0 };
  const stop = live(
    () => database().answers.where("checklist").equals(page.deal).toArray(),
    () => readings.count++,
    () => {},
  );
  return { readings, held: new WeakRef(page), stop };
}

it("holds nothing of a page that was left, while another still reads the same", async () => {
  const left = show();
  const shown = show();
  await expect.poll(() => Math.min(left.readings.count, shown.readings.count)).toBe(1);
  left.stop();
  // As a page does that is gone.
  left.stop = () => {};
  const session = cdp() as unknown as { send(method: string): Promise<unknown> };
  const isHeld = async (): Promise<boolean> => {
    await session.send("HeapProfiler.collectGarbage");
    return left.held.deref() !== undefined;
  };
  await expect.poll(isHeld, { timeout: 10_000 }).toBe(false);
  // The other goes on being told.
  await database().answers.put({
    checklist: "a deal",
    field: "late-penalty",
    answer: { state: "answered", value: "1 %", source: { from: "typed" } },
  });
  await expect.poll(() => shown.readings.count).toBe(2);
  shown.stop();
});
