import { describe, expect, it } from "vitest";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database } from "../../extension/storage/db.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import { accountSeen, recordSeen } from "../../extension/storage/record-seen.ts";
import type { AccountSeen } from "../../src/crm/account-seen.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Row } from "../../src/field-kinds/value.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const readAt = "2026-11-22T09:00:00.000Z";
const columns = ["code", "name", "quantity"];
const page: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147AAA/view",
  name: "Harrow Marine - 4 generator skids",
  stage: "Closed Won",
  account: { id: "001NF00000000H4YAI", name: "Harrow Marine Inc" },
  lines: [{ id: "00k1", code: "GS-4500", quantity: 4 }],
  linesShown: { count: 2, columns },
  partial: ["lines"],
};
const list: CrmRecord = {
  ...page,
  lines: [...(page.lines ?? []), { id: "00k2", code: "GS-9", quantity: 1 }],
  partial: undefined,
};
const account: AccountSeen = {
  crm: page.crm,
  host: page.host,
  account: {
    id: "001NF00000000H4YAI",
    name: "Harrow Marine Inc",
    shippingAddress: { street: "900 Key Hwy", city: "Baltimore", country: "US" },
  },
};
const begin = (record: CrmRecord) => changeAnswers({ record, readAt }, []);
const deal = () => readDeal(page, readAt);
const answerOf = async (field: string) => (await deal()).answers[field];
const partNumbers = async () => {
  const answer = await answerOf("order-lines");
  return answer && "value" in answer ? (answer.value as Row[]).map(({ cells }) => cells["part-no"]) : [];
};

freshDatabaseEach();

describe("the full list of products", () => {
  it("fills the table, which until then waits for it", async () => {
    await begin(page);
    expect(await answerOf("order-lines")).toMatchObject({ source: { from: "record", lossy: true } });
    await recordSeen({ record: list, readAt });
    expect(await partNumbers()).toEqual(["GS-4500", "GS-9"]);
    expect(await answerOf("order-lines")).not.toMatchObject({ source: { lossy: true } });
  });

  it("stays known when the deal's page shows its first rows again", async () => {
    await begin(list);
    await recordSeen({ record: page, readAt: "2026-11-22T10:00:00.000Z" });
    expect(await partNumbers()).toEqual(["GS-4500", "GS-9"]);
    expect((await deal()).record).toMatchObject({ lines: list.lines });
    expect((await deal()).record.partial).toBeUndefined();
  });
});

describe("an account's page", () => {
  it("fills the ship-to of that account's deals, in that organisation only", async () => {
    const sandbox = { ...page, host: "northfield--uat.sandbox.lightning.force.com" };
    await begin(page);
    await begin(sandbox);
    await accountSeen(account, readAt);
    expect(await answerOf("ship-to")).toMatchObject({ value: account.account.shippingAddress });
    expect((await readDeal(sandbox, readAt)).answers["ship-to"]).toBeUndefined();
  });

  it("leaves a ship-to that was typed", async () => {
    const typed = { state: "answered", value: { city: "Norfolk" }, source: { from: "typed" } } as const;
    await changeAnswers({ record: page, readAt }, [{ field: "ship-to", change: () => typed }]);
    await accountSeen(account, readAt);
    expect(await answerOf("ship-to")).toEqual(typed);
    expect((await deal()).record.account?.shippingAddress).toEqual(account.account.shippingAddress);
  });

  it("is still known when the deal's page, which shows no address, is read again", async () => {
    await begin(page);
    await accountSeen(account, readAt);
    await recordSeen({ record: { ...page, name: "Harrow" }, readAt: "2026-11-22T10:00:00.000Z" });
    expect((await database().checklists.toArray())[0]?.record).toMatchObject({
      name: "Harrow",
      account: account.account,
    });
  });
});
