import { afterEach, expect, it, vi } from "vitest";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database } from "../../extension/storage/db.ts";
import { beside } from "./a-deal.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const write = (value: string) =>
  changeAnswers(beside, [
    {
      field: "customer-po-number",
      change: () => ({ state: "answered", value, source: { from: "typed" }, at: beside.readAt }),
    },
  ]);
const stored = async () => (await database().answers.toArray()).map(({ field }) => field);

/** A disk with so much room, as the browser tells it, and how long it takes to say so. */
function diskWith(free: number, tells = Promise.resolve()): void {
  // An hour later: what was said of the disk before is not believed any more.
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 3_600_000);
  vi.spyOn(navigator.storage, "estimate").mockImplementation(async () => {
    await tells;
    return { quota: 10_000_000 + free, usage: 10_000_000 };
  });
}

freshDatabaseEach();
afterEach(() => vi.restoreAllMocks());

it("stores nothing while less is free than the browser itself needs, and says why", async () => {
  diskWith(1_000_000);
  expect(await write("PO-1")).toMatchObject({ ok: false, problem: { code: "disk-full" } });
  expect(await stored()).toEqual([]);
  expect(await database().history.count()).toBe(0);
  diskWith(50_000_000);
  expect(await write("PO-1")).toMatchObject({ ok: true });
  expect(await stored()).toEqual(["customer-po-number"]);
});

it("waits for what the browser says of the disk before anything is kept", async () => {
  let tell = (): void => {};
  diskWith(1_000_000, new Promise((resolve) => (tell = resolve)));
  let isDone = false;
  const saving = write("PO-1").finally(() => (isDone = true));
  // Time enough to end, if it did not wait.
  for (let turn = 0; turn < 50; turn++) await database().draft.count();
  expect(isDone).toBe(false);
  tell();
  expect(await saving).toMatchObject({ ok: false, problem: { code: "disk-full" } });
  expect(await stored()).toEqual([]);
});
