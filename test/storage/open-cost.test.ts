import { expect, it } from "vitest";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import { beside, record } from "./a-deal.ts";
import { freshDatabaseEach } from "./fresh-database.ts";
import { waitsOf } from "./requests.ts";

const ofAccount = { ...record, account: { id: "001NF0000000021AAA", name: "Harrow Marine" } };
const { readAt } = beside;

freshDatabaseEach();

it("waits twice to open the database and once for a deal that has begun, and reads the playbook once", async () => {
  const answer = { state: "answered", value: "None", source: { from: "typed" } } as const;
  await changeAnswers({ record: ofAccount, readAt }, [{ field: "late-penalty", change: () => answer }]);
  database().close({ disableAutoOpen: false });

  const opening = await waitsOf(openStorage);
  expect(opening.asked.toSorted()).toEqual(["playbooks.read", "playbooks.read", "settings.read"]);
  expect(opening.waits).toBe(2);

  const deal = await waitsOf(() => readDeal(ofAccount, readAt));
  expect(deal.asked.filter((one) => one.startsWith("playbooks"))).toEqual([]);
  expect(deal.asked.filter((one) => one === "profiles.read")).toHaveLength(1);
  expect(deal.waits).toBe(1);
});
