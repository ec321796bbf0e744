import { afterEach, describe, expect, it, vi } from "vitest";
import { localMoment, today } from "../../extension/platform/clock.ts";

describe("the clock on the wall", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ["America/New_York", "2026-11-22T20:05:00-05:00", "2026-11-22"],
    ["Asia/Kolkata", "2026-11-23T06:35:00+05:30", "2026-11-23"],
    ["UTC", "2026-11-23T01:05:00+00:00", "2026-11-23"],
  ])("in %s reads %s", (place, moment, day) => {
    vi.stubEnv("TZ", place);
    const now = new Date("2026-11-23T01:05:00Z");
    expect(localMoment(now)).toBe(moment);
    expect(today(now)).toBe(day);
  });
});
