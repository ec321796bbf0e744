import { expect, it } from "vitest";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import { freshDatabaseEach } from "./fresh-database.ts";
import { waitsOf } from "./requests.ts";

const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/006NF0000000147AAA",
  name: "Harrow Marine",
  account: { id: "001NF0000000021AAA", name: "Harrow Marine" },
};
const readAt = "2026-11-22T09:00:00.000Z";

freshDatabaseEach();

it("waits twice to open the database and once for a deal that has begun, and reads the playbook once", async () => {
  const answer = { state: "answered", value: "None", source: { from: "typed" } } as const;
  await changeAnswers({ record, readAt }, [{ field: "late-penalty", change: () => answer }]);
  database().close({ disableAutoOpen: false });

  const opening = await waitsOf(openStorage);
  expect(opening.asked.toSorted()).toEqual(["playbooks.read", "playbooks.read", "settings.read"]);
  expect(opening.waits).toBe(2);

  const deal = await waitsOf(() => readDeal(record, readAt));
  expect(deal.asked.filter((one) => one.startsWith("playbooks"))).toEqual([]);
  expect(deal.asked.filter((one) => one === "profiles.read")).toHaveLength(1);
  expect(deal.waits).toBe(1);
});
