import { expect, it } from "vitest";
import { localMoment, today } from "../../extension/platform/clock.ts";
import { daysAround } from "../../scripts/torture/clocks/days.ts";
import { jumpingClock } from "../../scripts/torture/clocks/jumping.ts";
import { forgetInHistory } from "../support/forget-history.ts";

it("writes the calendar's day and the moment itself around every change of clocks", () => {
  expect(daysAround(60).wrong).toEqual([]);
});

it("would notice a day taken from UTC, and a moment without its offset", () => {
  const utcDay = (now = new Date()): string => now.toISOString().slice(0, 10);
  expect(daysAround(60, { today: utcDay, localMoment }).wrong.length).toBeGreaterThan(100);
  const bare = (now = new Date()): string => localMoment(now).slice(0, 19).concat("Z");
  expect(daysAround(60, { today, localMoment: bare }).wrong.length).toBeGreaterThan(100);
});

it("keeps the order of answers and packets while the clock goes back and a year ahead, and would notice another", {
  timeout: 300_000,
}, async () => {
  const { tried, wrong, spoiled } = await jumpingClock(1, 3, (panel) => forgetInHistory(panel, "step 0.1"));
  expect(wrong).toEqual([]);
  expect(tried).toBe(3);
  expect(spoiled).toContain("the history says step 0.0,step 0.2");
});
