import { expect, it } from "vitest";
import { killedAtEachMessage } from "../../scripts/torture/worker/killed-at.ts";

/** All of them are `npm run torture -- worker`. */
const some = { kinds: ["summary-changed" as const], at: ["during" as const] };
const patience = 300_000;

it("saves answers and follows the page when the worker ends at a message", {
  timeout: patience,
}, async () => {
  const { tried, lost } = await killedAtEachMessage(1, some);
  expect(lost).toEqual([]);
  expect(tried).toBe(3);
});

it("would notice a message nobody answers, and an answer that is not stored", {
  timeout: patience,
}, async () => {
  const { lost } = await killedAtEachMessage(1, {
    ...some,
    patienceMs: 1000,
    before: (panel) =>
      panel.evaluate(() => {
        chrome.runtime.sendMessage = () => new Promise(() => {});
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("No room", "QuotaExceededError");
        };
      }),
  });
  expect(lost).toEqual([
    "summary-changed, worker ended during: it never settles",
    "summary-changed, worker ended during: the answer is not stored",
  ]);
});
