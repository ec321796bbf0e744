import { expect, it } from "vitest";
import { awayUntil, daysSince, isBackupDue } from "../../src/backup/reminder.ts";

const now = new Date("2026-11-22T12:00:00Z");
const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();
const state = { last: daysAgo(15), awayUntil: "", deals: 3, changedAt: daysAgo(1) };

it("reminds of a backup of 14 days and more, once deals have changed since", () => {
  expect(isBackupDue(state, now)).toBe(true);
  expect(isBackupDue({ ...state, last: daysAgo(14) }, now)).toBe(true);
  expect(isBackupDue({ ...state, last: daysAgo(13.9) }, now)).toBe(false);
  expect(isBackupDue({ ...state, changedAt: daysAgo(16) }, now)).toBe(false);
});

it("reminds who never saved one, from the third deal on", () => {
  expect(isBackupDue({ ...state, last: null }, now)).toBe(true);
  expect(isBackupDue({ ...state, last: null, deals: 2 }, now)).toBe(false);
});

it("is quiet for a week when it was put away, also about the daily copy, and not for ever after a clock went wrong", () => {
  const away = { ...state, awayUntil: awayUntil(now) };
  expect(isBackupDue(away, now)).toBe(false);
  expect(isBackupDue(away, now, true)).toBe(false);
  expect(isBackupDue({ ...away, awayUntil: daysAgo(1) }, now)).toBe(true);
  expect(isBackupDue({ ...away, awayUntil: daysAgo(-400) }, now)).toBe(true);
});

it("tells at once when the daily copy does not come about", () => {
  expect(isBackupDue({ ...state, last: daysAgo(1) }, now)).toBe(false);
  expect(isBackupDue({ ...state, last: daysAgo(1) }, now, true)).toBe(true);
});

it("counts whole days, and none of a moment that is still to come", () => {
  expect(daysSince(daysAgo(1.9), now)).toBe(1);
  expect(daysSince(daysAgo(-3), now)).toBe(0);
});
