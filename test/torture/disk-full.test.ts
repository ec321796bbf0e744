import { expect, it } from "vitest";
import { typeOverQuota } from "../../scripts/torture/disk-full/quota.ts";
import { forgetInHistory } from "../support/forget-history.ts";

/** The full disk itself is test/e2e/disk-full.test.ts, where a disk may be mounted. */
it("keeps what is typed over the origin's quota, saves it once there is more, and would notice a text that is gone", {
  timeout: 300_000,
}, async () => {
  const { typed, lost, spoiled } = await typeOverQuota(2, (panel) =>
    forgetInHistory(panel, "over the quota 0"),
  );
  expect(typed.map(({ where }) => where)).toEqual(["aside", "aside"]);
  expect(lost).toBe(0);
  expect(spoiled).toBe(1);
});
