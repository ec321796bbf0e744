import { expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { database } from "../../extension/storage/db.ts";
import { live, mostChangesKept } from "../../extension/storage/live.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

freshDatabaseEach();

const answerOn = (checklist: string): Promise<unknown> =>
  database().answers.put({
    checklist,
    field: "late-penalty",
    answer: { state: "answered", value: "1 %", source: { from: "typed" } },
  });

/** Reads the answers of a deal for a page, as long as that is shown; `held`: to see whether anybody still holds the page. */
function show(): { readings: { count: number; answers: number }; held: WeakRef<object>; stop: () => void } {
  const page = { deal: "a deal" };
  const readings = { count: 0, answers: 0 };
  const stop = live(
    () => database().answers.where("checklist").equals(page.deal).toArray(),
    (answers) => Object.assign(readings, { count: readings.count + 1, answers: answers.length }),
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
  await answerOn("a deal");
  await expect.poll(() => shown.readings.count).toBe(2);
  shown.stop();
});

it("reads anew after so many changes that are none of its own, and misses none that is", async () => {
  const shown = show();
  await expect.poll(() => shown.readings.count).toBe(1);
  const others = async (changes: number): Promise<void> => {
    for (let change = 0; change < changes; change++) await answerOn(`deal ${change}`);
  };
  await others(mostChangesKept - 1);
  await answerOn("a deal");
  await expect.poll(() => shown.readings.count).toBe(2);
  await others(mostChangesKept);
  await expect.poll(() => shown.readings.count).toBe(3);
  await others(mostChangesKept);
  // In the very moment in which it begins anew.
  await database().answers.clear();
  await expect.poll(() => shown.readings.answers).toBe(0);
  const before = shown.readings.count;
  await answerOn("a deal");
  await expect.poll(() => shown.readings.answers).toBe(1);
  expect(shown.readings.count).toBe(before + 1);
  shown.stop();
});

it("reads again what the browser broke off, as it does when it closes a database whose write failed", async () => {
  let broken = false;
  const values: number[] = [];
  const problems: (string | null)[] = [];
  const stop = live(
    () =>
      database().transaction("r", "answers", (reading) => {
        const count = database().answers.count();
        if (!broken) reading.idbtrans.abort();
        broken = true;
        return count;
      }),
    (value) => values.push(value),
    (problem) => problems.push(problem?.code ?? null),
  );
  await expect.poll(() => values).toEqual([0]);
  expect(problems).toEqual(["not-saved", null]);
  stop();
});
