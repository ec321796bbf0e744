import { expect, it } from "vitest";
import { typeOverQuota } from "../../scripts/torture/disk-full/quota.ts";
import { forgetInHistory } from "../support/forget-history.ts";

/** The full disk itself is test/e2e/disk-full.test.ts, where a disk may be mounted. */
it("saves what is typed over the origin's quota, and would notice a text that is gone", {
  timeout: 300_000,
}, async () => {
  const { typed, lost, spoiled } = await typeOverQuota(2, (panel) =>
    forgetInHistory(panel, "over the quota 0"),
  );
  expect(typed.map(({ where }) => where)).toEqual(["disk", "disk"]);
  expect(lost).toBe(0);
  expect(spoiled).toBe(1);
});
