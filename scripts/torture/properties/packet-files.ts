import fc from "fast-check";
import { readFile } from "../../../extension/desk/read-file.ts";
import { copiesOf } from "../../../extension/panel/issue/packet-files.ts";
import { zipOf } from "../../../extension/panel/issue/packet-zip.ts";
import { html } from "../../../src/packet/formats/html.ts";
import { json } from "../../../src/packet/formats/json.ts";
import { packetOfTexts, words } from "../hostile/hostile-packets.ts";
import { anyCopy } from "./any-packet.ts";
import { anyText, comesBack, type Property, property } from "./property.ts";

const onTheDesk = async (name: string, content: string | Uint8Array) =>
  readFile(new File([content as BlobPart], name));

async function read(name: string, content: string): Promise<unknown> {
  const [one] = await onTheDesk(name, content);
  if (!one || "problem" in one) return one;
  const { packet, intact, pageIntact } = one.read;
  return intact && pageIntact !== false ? packet : "altered";
}

export const packetFiles: Property[] = [
  comesBack("a packet's page, opened on the desk", 40, anyCopy, (packet) =>
    read("packet.html", html.write(packet, words)),
  ),
  comesBack("a packet's JSON, opened on the desk", 40, anyCopy, (packet) =>
    read("packet.json", json.write(packet, words)),
  ),
  property(
    "the archive of everything, opened on the desk: every copy once, unaltered",
    4,
    fc.record({ texts: fc.array(anyText, { minLength: 1, maxLength: 20 }), deal: fc.nat(11) }),
    async ({ texts, deal }) => {
      const packet = packetOfTexts(texts, deal);
      const copies = copiesOf(packet, words);
      const found = await onTheDesk("all.zip", await zipOf(copies, packet.issuedAt));
      const readers = found.map((one) =>
        "problem" in one
          ? one.problem.code
          : one.read.intact && one.read.pageIntact !== false
            ? one.read.packet.for
            : "altered",
      );
      const expected = copies.map(({ department }) => department?.id ?? null);
      return readers.sort().join() === expected.sort().join() ? undefined : `${readers} for ${expected}`;
    },
  ),
];
