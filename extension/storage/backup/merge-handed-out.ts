import { contentHash } from "../../../src/values/hash.ts";
import type { CustomerPackRow, OpenedContentRow, OpenedRow, PacketRow } from "../db.ts";
import { keyOf, openedOf } from "../opened-packets.ts";
import { type Merging, rowsOf } from "./merging.ts";

/** Packets and packs are never changed: one here under that number stays, the other is kept where packets of others are. */
export async function mergeHandedOut(merging: Merging): Promise<void> {
  const { db, report } = merging;
  for (const row of rowsOf<PacketRow>(merging, "packets")) {
    const own = await db.packets.get([row.packet, row.revision]);
    if (!own) {
      await db.packets.add(row);
      report.packets++;
      merging.touched.add(row.checklist);
    } else if (own.content.hash !== row.content.hash) await keepAsOpened(merging, row);
  }
  for (const row of rowsOf<CustomerPackRow>(merging, "customerPacks")) {
    const own = await db.customerPacks.get([row.checklist, row.revision]);
    if (!own) await db.customerPacks.add(row);
    else if (contentHash(own) !== contentHash(row))
      report.kept.push({ kind: "pack", name: `${row.content.receipt} ${row.revision}` });
  }
}

async function keepAsOpened({ db, report }: Merging, { content }: PacketRow): Promise<void> {
  const file = openedOf({ packet: content, json: content });
  const known = await db.opened.get(keyOf(file.row));
  const name = `${content.number} ${content.revision}`;
  if (known?.hash === content.hash) return;
  if (known) return void report.kept.push({ kind: "opened", name });
  await db.opened.put(file.row);
  await db.openedContents.put(file.content);
  report.kept.push({ kind: "packet", name });
}

/** Files somebody opened on the desk page, and whose keys they were signed with. */
export async function mergeOpened(merging: Merging): Promise<void> {
  const { db, report } = merging;
  const contents = new Map(
    rowsOf<OpenedContentRow>(merging, "openedContents").map((row) => [keyOf(row).join("\n"), row]),
  );
  for (const row of rowsOf<OpenedRow>(merging, "opened")) {
    const content = contents.get(keyOf(row).join("\n"));
    const own = await db.opened.get(keyOf(row));
    if (!own && content) {
      await db.opened.put(row);
      await db.openedContents.put(content);
    } else if (own && own.hash !== row.hash)
      report.kept.push({ kind: "opened", name: `${row.packet} ${row.revision}` });
  }
}
