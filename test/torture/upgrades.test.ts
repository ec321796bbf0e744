import { expect, it } from "vitest";
import { driftUnderDeals } from "../../scripts/torture/upgrades/config-drift.ts";
import { everyAnswer, everyKind, kinds } from "../../scripts/torture/upgrades/every-kind.ts";
import { changes } from "../../scripts/torture/upgrades/playbook-changes.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";

it("keeps and says every answer while versions of the playbook take its place away", async () => {
  const { versions, files, lost } = await driftUnderDeals(3, 11);
  expect(lost).toEqual([]);
  expect(versions).toBe(36);
  expect(files).toBeGreaterThan(200);
});

it("changes questions in every way, and has an answer of every kind", () => {
  expect(Object.keys(changes)).toHaveLength(11);
  expect(Object.keys(everyAnswer(everyKind()))).toHaveLength(kinds.length);
  const used = new Set(starterPlaybook().fields.map(({ kind }) => kind));
  expect(kinds).toEqual(expect.arrayContaining([...used]));
});
