import { expect, it } from "vitest";
import { dismissPill, pillPlaceFor } from "../../extension/storage/pill-settings.ts";
import { changeSetting, setting } from "../../extension/storage/settings.ts";
import { recordKey } from "../../src/crm/record.ts";
import { record } from "./a-deal.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const deal = recordKey(record);

freshDatabaseEach();

it("is put away for one deal, in one stage, and nowhere for who wants none", async () => {
  await changeSetting("pillOn", () => true);
  const place = await setting("pillPlace");
  const quoted = { ...record, stage: "Quote" };
  expect(await pillPlaceFor(quoted)).toEqual(place);
  expect(await dismissPill(deal, "Quote")).toMatchObject({ ok: true });
  expect(await pillPlaceFor(quoted)).toBeNull();
  expect(await pillPlaceFor({ ...quoted, stage: "Closed Won" })).toEqual(place);
  expect(await pillPlaceFor(record)).toEqual(place);
  expect(await pillPlaceFor({ ...quoted, id: "006B" })).toEqual(place);
  await dismissPill(deal, "");
  expect(await pillPlaceFor(record)).toBeNull();
  expect(await pillPlaceFor(quoted)).toEqual(place);
  await changeSetting("pillOn", () => false);
  expect(await pillPlaceFor(quoted)).toBeNull();
});

it("remembers only the newest deals it was put away for", async () => {
  const many = Array.from({ length: 500 }, (_, at) => [`deal ${at}`, "Quote"]);
  await changeSetting("pillDismissed", () => Object.fromEntries(many));
  await dismissPill("deal 0", "Closed Won");
  await dismissPill(deal, "Quote");
  const dismissed = await setting("pillDismissed");
  expect(Object.keys(dismissed)).toHaveLength(500);
  expect(dismissed).not.toHaveProperty(["deal 1"]);
  expect(Object.entries(dismissed).slice(-2)).toEqual([
    ["deal 0", "Closed Won"],
    [deal, "Quote"],
  ]);
});
