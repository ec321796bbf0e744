import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { addRow, changeCell, removeRow } from "../../extension/storage/change-rows.ts";
import { readDeal } from "../../extension/storage/deals.ts";
import { mintReceiptNumbers, numbersToMint } from "../../extension/storage/expected-receipts.ts";
import { live } from "../../extension/storage/live.ts";
import { changePackages, type Packed, readPackages } from "../../extension/storage/packages.ts";
import { issuePacket } from "../../extension/storage/packets.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import { arrange } from "../../src/inbound/arrange.ts";
import { moved, withOrigin, withPackage } from "../../src/inbound/edit-arrangement.ts";
import { sinceArranged } from "../../src/inbound/since-arranged.ts";
import { labelsOfPacket } from "../../src/packet/goods-of-packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

const words = wordsFromMessages("en", messages);
const record: CrmRecord = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006NF0000000147AAA",
  url: "https://northfield.lightning.force.com/lightning/r/Opportunity/006NF0000000147AAA/view",
  name: "Harrow Marine - 4 generator skids",
  stage: "Closed Won",
};
const beside = { record, readAt: "2026-11-22T09:00:00.000Z" };
const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const cells = (part: string, quantity: number, serials = "") => ({
  "part-no": part,
  quantity,
  serialised: serials !== "",
  ...(serials && { "serial-nos": serials }),
});

async function begin(): Promise<void> {
  const rows = [
    { id: "engines", cells: cells("DE-4512", 2, "S1, S2") },
    { id: "kits", cells: cells("EH-4512-K", 4) },
  ];
  await changeAnswers(beside, [
    { field: "job-flags", change: () => typed(["customer-parts"]) },
    { field: "csm-items", change: () => typed(rows) },
    { field: "inbound-package-count", change: () => typed(3) },
  ]);
  const deal = await readDeal(record, beside.readAt);
  await mintReceiptNumbers(beside, deal, numbersToMint(deal));
}
const packed = async (): Promise<Packed> => {
  const found = await readPackages(beside, words);
  if (!found) throw new Error("nothing comes in");
  return found;
};
/** "engines#0", "kits 4" per package. */
const now = async (): Promise<string[]> => {
  const { goods, own } = await packed();
  return arrange(goods, own).packages.map(({ contents }) =>
    contents
      .map(({ row, quantity, item }) => (item === undefined ? `${row} ${quantity}` : `${row}#${item}`))
      .join(", "),
  );
};
const change = (by: Parameters<typeof changePackages>[2]) => changePackages(beside, words, by);
const kits = (quantity: number) => ({ table: "csm-items", row: "kits", quantity });

freshDatabaseEach();

describe("what is in which package", () => {
  it("is nothing while nothing comes in", async () => {
    expect(await readPackages(beside, words)).toBeNull();
    await changeAnswers(beside, [{ field: "job-flags", change: () => typed(["none"]) }]);
    expect(await readPackages(beside, words)).toBeNull();
    expect(await change(withPackage)).toEqual({ ok: true, value: undefined });
  });

  it("is kept as the rep has it, told to every window, and given back to the rule", async () => {
    await begin();
    const told: (Packed | null)[] = [];
    const stop = live(
      () => readPackages(beside, words),
      (value) => told.push(value),
      (problem) => {
        throw new Error(problem?.code);
      },
    );
    await expect.poll(() => told.length, { timeout: 10_000 }).toBe(1);
    // Two windows at once: each moves something of what is stored when its turn comes.
    const both = await Promise.all([
      change((packages) => moved(packages, 2, kits(1), 0)),
      change((packages) => moved(packages, 2, kits(1), 1)),
    ]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await now()).toEqual(["engines#0, kits 1", "engines#1, kits 1", "kits 2"]);
    await expect.poll(() => told.at(-1)?.own !== undefined, { timeout: 10_000 }).toBe(true);
    await change(() => null);
    expect(await now()).toEqual(["engines#0", "engines#1", "kits 4"]);
    await expect.poll(() => told.at(-1)?.own, { timeout: 10_000 }).toBeUndefined();
    stop();
  });

  it("keeps its packages while rows come and go, and says what found a place by itself", async () => {
    await begin();
    await change((packages) => moved(packages, 2, kits(4), 0));
    await removeRow(beside, "csm-items", "engines");
    expect(await now()).toEqual(["kits 4", "", ""]);
    await addRow(beside, "csm-items", { id: "bolts", cells: cells("M12", 40) });
    expect(await now()).toEqual(["kits 4", "bolts 40", ""]);
    const { goods, own } = await packed();
    if (!own) throw new Error("the rep arranged it");
    expect(sinceArranged(goods, own, arrange(goods, own))).toEqual({
      joined: [{ row: expect.objectContaining({ part: "M12" }), number: 2 }],
      left: [1, 2],
    });
    await change((packages) => packages);
    const seen = await packed();
    expect(seen.own && sinceArranged(seen.goods, seen.own, arrange(seen.goods, seen.own))).toBeNull();
    await changeCell(beside, "csm-items", "bolts", "quantity", 50);
    expect(await now()).toEqual(["kits 4", "bolts 40", "bolts 10"]);
  });

  it("is frozen with the packet: every copy and label goes by it", async () => {
    await begin();
    await change((packages) => withOrigin(moved(packages, 2, kits(4), 0), 1, "DE"));
    const gaps = { name: "Jo Rivera", reason: "Line down" };
    const issued = await issuePacket(beside, { issuedBy: "Jo Rivera", gaps }, words);
    if (!issued.ok) throw new Error(issued.problem.code);
    const labels = labelsOfPacket(issued.value, words);
    expect(labels.map(({ di }) => Object.fromEntries(di)["1P"])).toEqual([
      "DE-4512",
      "EH-4512-K",
      "DE-4512",
      undefined,
    ]);
    expect(labels[2]?.di.at(-1)).toEqual(["4L", "DE"]);
    // Receiving reads all of it; who does not read the receipt's number has no packages at all.
    expect(labelsOfPacket(redactFor(issued.value, "receiving"), words)).toEqual(labels);
    const engineering = redactFor(issued.value, "engineering");
    expect([engineering.inbound, engineering.arrangement]).toEqual([undefined, undefined]);
    // What is arranged afterwards is of the next revision.
    await change(() => null);
    expect(labelsOfPacket(issued.value, words)).toEqual(labels);
  });
});
