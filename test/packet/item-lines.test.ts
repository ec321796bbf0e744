import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { csvGoods, csvOrder } from "../../src/packet/formats/csv.ts";
import { workbookOf } from "../../src/packet/formats/workbook/workbook-of.ts";
import { xlsx } from "../../src/packet/formats/xlsx.ts";
import { goodsLines } from "../../src/packet/item-lines/goods-lines.ts";
import type { ItemLines } from "../../src/packet/item-lines/item-lines.ts";
import { orderLines } from "../../src/packet/item-lines/order-lines.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import type { TableCell } from "../../src/values/csv.ts";
import { withAnswers, words, workedPacket } from "./worked-packets.ts";

const records = (csv: unknown): Record<string, string>[] => parse(String(csv), { bom: true, columns: true });
const sample = readFileSync(new URL("samples/d01-expected-goods.csv", import.meta.url), "utf8");
const engines = workedPacket("d01-customer-engines");

/** One row by key. */
const byKey = ({ keys, rows }: ItemLines, at = 0): Record<string, TableCell> =>
  Object.fromEntries(keys.map((key, place) => [key, rows[at]?.[place] ?? null]));

const goodsIn = (packet: Packet) => goodsLines(packet, words) as ItemLines;
const orderIn = (packet: Packet) => orderLines(packet) as ItemLines;

describe("goods for the ERP", () => {
  it("are the domain's sample, key for key and value for value", () => {
    const written = records(csvGoods.write(engines, words));
    expect(written).toEqual(records(sample));
    expect(Object.keys(written[0] ?? {})).toEqual(Object.keys(records(sample)[0] ?? {}));
  });

  it("are codes, numbers and days, never labels", () => {
    const row = byKey(goodsIn(workedPacket("d03-hazardous-paint")));
    expect(row).toMatchObject({
      hazardous: "Y",
      un_number: "UN1263",
      hazard_class: "3",
      packing_group: "II",
    });
    expect(row.storage).toContain("flammables-cabinet");
    expect(row.customer_no).toBe("10290");
    expect(row.qty).toBeTypeOf("number");
    expect(row.expected_date).toEqual({ day: "2026-12-14" });
  });

  it("tell of tooling, returns and goods that go to site", () => {
    expect(byKey(goodsIn(workedPacket("d06-rma-repair")))).toMatchObject({
      customer_part_no: "HPU-90",
      serials: "HPU90-1188",
      deliver_to: "our-dock",
    });
    expect(byKey(goodsIn(workedPacket("d09-site-installation-crane"))).deliver_to).toBe("installation-site");
  });

  it("are nothing where nothing comes in", () => {
    const plain = workedPacket("d00-plain-repeat");
    expect(goodsLines(plain, words)).toBeNull();
    expect(csvGoods.write(plain, words)).toBeNull();
  });

  it("keep what the customer declared from who must not see it", () => {
    const receiving = goodsIn(redactFor(engines, "receiving"));
    expect(receiving.keys).not.toContain("unit_value");
    expect(receiving.keys).not.toContain("currency");
    expect(byKey(receiving)).toMatchObject({ expected_receipt: "ER-26-0147", book_value: 0 });
    expect(byKey(goodsIn(redactFor(engines, "accounting")))).toMatchObject({ unit_value: 18500 });
    expect(goodsLines(redactFor(engines, "shipping"), words)).toBeNull();
  });

  it("drop the plus of a telephone number and what nobody sees", () => {
    const packet = withAnswers(engines, {
      "inbound-arrival-call": { value: { name: "J.\u200b Rivera", phone: " +49 40 1234" } },
    });
    expect(byKey(goodsIn(packet))).toMatchObject({ call_name: "J. Rivera", call_phone: "49 40 1234" });
  });
});

describe("order lines for the ERP", () => {
  it("have keys of their own", () => {
    expect(byKey(orderIn(engines))).toEqual({
      packet: "HP-26-0101",
      packet_rev: "A",
      customer_no: "10388",
      customer_name: "Harrow Marine Inc",
      customer_po: "HM-77310",
      line_no: 1,
      part_no: "GS-4500",
      part_rev: "B",
      description: "Generator skid 120 kW, engine by customer",
      qty: 4,
      uom: "EA",
      unit_price: 46500,
      currency: "USD",
      required_date: { day: "2027-03-26" },
    });
    expect(byKey(orderIn(workedPacket("d06-rma-repair"))).part_rev).toBeNull();
  });

  it("keep prices from who must not see them", () => {
    const production = orderIn(redactFor(engines, "production"));
    expect(production.keys).not.toContain("unit_price");
    expect(String(csvOrder.write(redactFor(engines, "production"), words))).not.toContain("46500");
    expect(byKey(orderIn(redactFor(engines, "estimating"))).unit_price).toBe(46500);
    expect(orderLines(redactFor(engines, "receiving"))).toBeNull();
  });

  it("are found by the playbook's roles, not by any id", () => {
    const { order, ...without } = engines;
    expect(order?.table).toBe("order-lines");
    expect(orderLines(without)).toBeNull();
  });
});

const sheetsOf = async (bytes: Uint8Array<ArrayBuffer>) => readWorkbook(bytes.buffer, { trim: false });

describe("the spreadsheet", () => {
  it("has a sheet for each kind of lines, with texts, numbers and days as such", async () => {
    const bytes = (await xlsx.write(engines, words)) as Uint8Array<ArrayBuffer>;
    const sheets = await sheetsOf(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Expected goods", "Order lines"]);
    const [keys = [], row = []] = sheets[0]?.data ?? [];
    const cell = (key: string) => row[keys.indexOf(key)];
    expect(cell("customer_no")).toBe("10388");
    expect(cell("qty")).toBe(4);
    expect(cell("expected_date")).toEqual(new Date("2027-01-11T00:00:00Z"));
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).not.toContain("<f>");
    const [only] = await sheetsOf(
      (await xlsx.write(workedPacket("d00-plain-repeat"), words)) as Uint8Array<ArrayBuffer>,
    );
    expect(only?.sheet).toBe("Order lines");
  });

  it("is the same bytes each time", async () => {
    expect(await xlsx.write(engines, words)).toEqual(await xlsx.write(engines, words));
  });

  it("says where a text ends that no cell holds, and cuts no character or escaped sign in two", async () => {
    for (const character of ["\ufffd", "😀", "_x0041_"]) {
      const whole = character.repeat(20_000);
      const bytes = await workbookOf([{ id: "order", keys: ["k"], rows: [[whole]] }], words);
      const found = String((await sheetsOf(bytes))[0]?.data[1]?.[0]);
      const mark = words("lines_cell_cut");
      expect(found.endsWith(mark)).toBe(true);
      const kept = found.slice(0, -mark.length);
      expect(whole.startsWith(kept)).toBe(true);
      expect(kept.length).toBeGreaterThan(4000);
      expect(Buffer.from(kept).toString()).toBe(kept);
    }
  });

  it("takes any text as that text", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("=1+1", "0042", "+49", "_x0041_", "toString", "\u0007", "漢字", "  a "),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (row) => {
        const lines: ItemLines = { id: "order", keys: row.map((_, at) => `k${at}`), rows: [row] };
        const bytes = await workbookOf([lines], words);
        const [sheet] = await sheetsOf(bytes);
        // The reader gives nothing for an empty text.
        expect(sheet?.data[1] ?? []).toEqual(sheet?.data[1] ? row.map((one) => one || null) : []);
        expect(row.every((one) => one === "") || sheet?.data[1] !== undefined).toBe(true);
        expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array)).not.toContain("<f>");
      }),
      { numRuns: 25 },
    );
  });
});
