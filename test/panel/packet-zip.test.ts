import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { copiesOf } from "../../extension/panel/issue/packet-files.ts";
import { zipOf } from "../../extension/panel/issue/packet-zip.ts";
import { packetFormats } from "../../src/packet/formats/index.ts";
import { words, workedPacket } from "../packet/worked-packets.ts";

it("holds every copy in every format, the pages at the top and the rest in folders", async () => {
  const packet = workedPacket("d01-customer-engines");
  // Sales' and receiving's, which have something in every format.
  const copies = copiesOf(packet, words).filter(
    ({ department }) => department === null || department.id === "receiving",
  );
  const files = unzipSync(await zipOf(copies, packet.issuedAt));
  const names = Object.keys(files);
  const top = names.filter((name) => !name.includes("/"));
  expect(top).toEqual(["HP-26-0101-A.html", "HP-26-0101-A-receiving.html"]);
  expect(names).toEqual(
    expect.arrayContaining([
      "text/HP-26-0101-A-receiving.txt",
      "data/HP-26-0101-A.json",
      "erp/HP-26-0101-A-goods.csv",
      "erp/HP-26-0101-A-order.csv",
      "erp/HP-26-0101-A-lines.xlsx",
      "calendar/HP-26-0101-A-receiving-arrivals.ics",
      "labels/HP-26-0101-A-labels-4x6.html",
    ]),
  );
  const whole = await copies[0]?.files();
  expect(whole).toHaveLength(packetFormats.length);
  const all = (await Promise.all(copies.map((copy) => copy.files()))).flat();
  // Two of one name would be one file.
  expect(names).toHaveLength(all.length);
  const receiving = strFromU8(files["erp/HP-26-0101-A-receiving-goods.csv"] as Uint8Array);
  expect(receiving).toContain("DE-4512");
  expect(receiving).not.toContain("18500");
});

it("is made whatever year the clock of the machine says it is", async () => {
  const packet = workedPacket("d01-customer-engines");
  const copies = copiesOf(packet, words).filter(({ department }) => department?.id === "receiving");
  for (const moment of [
    "1970-01-01T00:00:12Z",
    "1980-01-01T00:00:00Z",
    "2099-12-31T23:59:59Z",
    "2126-11-22T09:00:00Z",
  ])
    expect(Object.keys(unzipSync(await zipOf(copies, moment))).length).toBeGreaterThan(0);
});
