import type { Page } from "playwright-core";
import type { OpenedContentRow, OpenedRow } from "../../../extension/storage/db.ts";
import { openedOf } from "../../../extension/storage/opened-packets.ts";
import { namesInLanguages } from "../../../test/packet/large-packet.ts";
import { workedPacket } from "../../../test/packet/worked-packets.ts";
import { putRows } from "./put-rows.ts";

/** A plain deal's packet under other numbers and names, every fifth a second revision. */
export async function putOpened(page: Page, packets: number): Promise<void> {
  const packet = workedPacket("d00-plain-repeat");
  const { row, content } = openedOf({ packet, json: packet });
  const batch = 500;
  for (let from = 0; from < packets; from += batch) {
    const rows: OpenedRow[] = Array.from({ length: batch }, (_, n) => {
      const at = from + n;
      const number = `HP-26-${String(at - (at % 5 === 4 ? 1 : 0)).padStart(5, "0")}`;
      const opened = new Date(Date.UTC(2026, 0, 1) + at * 600_000).toISOString();
      const deal = `${namesInLanguages[at % namesInLanguages.length]} ${at}`;
      const hash = at.toString(16).padStart(64, "0");
      return { ...row, packet: number, revision: at % 5 === 4 ? "B" : "A", deal, hash, openedAt: opened };
    });
    await page.evaluate(putRows<OpenedRow>, { store: "opened", rows });
    const contents = rows.map(
      ({ packet, revision }): OpenedContentRow => ({ ...content, packet, revision, for: "" }),
    );
    await page.evaluate(putRows<OpenedContentRow>, { store: "openedContents", rows: contents });
  }
}
