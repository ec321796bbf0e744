import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Row } from "../../src/field-kinds/value.ts";
import { packetFormats } from "../../src/packet/formats/index.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { moneySchema, moneyToText } from "../../src/values/money.ts";
import { contentOf } from "./content-of.ts";
import { mustSee } from "./must-see.ts";
import { words, workedDeals, workedPacket } from "./worked-packets.ts";

type Expected = Record<string, { mustSee: string[]; mustNotSee: string[] }>;
const expectedOf = (deal: string): Expected =>
  JSON.parse(readFileSync(new URL(`../deals/${deal}.json`, import.meta.url), "utf8")).expectedPerDepartment;

/** What is called "unit-price", "estimated-margin", "deal.amount", "credit-status": its values, each as a page or a file writes it. */
function writtenOf(packet: Packet, name: string): string[] {
  const { amount, currency = "USD" } = packet.record;
  if (name === "deal.amount") return amount === undefined ? [] : inFiles({ amount, currency });
  const field = packet.fields.find(({ id }) => id === name);
  if (field?.kind === "percent") return [`${field.value} %`, `"value":${field.value},`];
  if (field) return [field.label, ...(field.options ?? []).map(({ label }) => label)];
  return packet.fields.flatMap(({ columns, value }) =>
    columns?.some(({ id }) => id === name)
      ? (value as Row[]).flatMap(({ cells }) => inFiles(cells[name]))
      : [],
  );
}

function inFiles(value: unknown): string[] {
  const money = moneySchema.safeParse(value);
  if (!money.success) return [];
  return [moneyToText(money.data, "en"), `"amount":${money.data.amount}`, `"amount": ${money.data.amount}`];
}

describe.each(workedDeals)("%s", (deal) => {
  const packet = workedPacket(deal);
  const expected = Object.entries(expectedOf(deal));

  it("has a look for every department that must see something", () => {
    const departments = expected
      .filter(([, one]) => one.mustSee.length > 0)
      .map(([department]) => department);
    for (const department of departments)
      expect(Object.keys(mustSee[deal]?.[department] ?? {}), department).not.toEqual([]);
  });

  const hidden = expected.flatMap(([department, one]) =>
    one.mustNotSee.map((name) => ({ department, name, written: writtenOf(packet, name) })),
  );
  /** Every file of a department, written once. */
  const files = new Map<string, Promise<string>>();
  const filesOf = (department: string): Promise<string> => {
    const copy = redactFor(packet, department);
    const made =
      files.get(department) ??
      Promise.all(packetFormats.map(async (format) => contentOf(await format.write(copy, words)))).then(
        (contents) => contents.join("\n"),
      );
    files.set(department, made);
    return made;
  };

  it.each(hidden.filter(({ written }) => written.length > 0))(
    "$name is nowhere in the files of $department",
    async ({ department, name, written }) => {
      const { fields, record } = redactFor(packet, department);
      expect(
        fields.flatMap(({ id, columns = [] }) => [id, ...columns.map((column) => column.id)]),
      ).not.toContain(name);
      if (name === "deal.amount") expect(record).not.toHaveProperty("amount");
      // The same amount may stand where the department reads it: what a repair may cost is what it was sold for.
      const readable = new Set(fields.flatMap(({ value }) => inFiles(value)));
      const content = await filesOf(department);
      expect(written.filter((one) => !readable.has(one) && content.includes(one))).toEqual([]);
    },
  );
});
