import { useState } from "preact/hooks";
import { packetFileName } from "../../../../src/packet/file-names.ts";
import { copiedLines } from "../../../../src/packet/item-lines/copied-lines.ts";
import type { ItemLines } from "../../../../src/packet/item-lines/item-lines.ts";
import type { Packet } from "../../../../src/packet/packet.ts";
import { csvText } from "../../../../src/values/csv.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useWords } from "../../../ui/words-context.ts";
import { useDealActions } from "../../deal-actions.ts";
import { copyLines } from "./copy-lines.ts";
import type { KeptOrders } from "./use-column-orders.ts";

type Props = { packet: Packet; lines: ItemLines; kept: KeptOrders };

/** Takes the lines along as they are shown: into the clipboard, or as a file for an import. */
export function TakeLines({ packet, lines, kept }: Props) {
  const words = useWords();
  const { saveFile } = useDealActions();
  const [copied, setCopied] = useState<{ of: ItemLines; well: boolean } | null>(null);
  const { order, alter } = kept;
  const empty = lines.keys.length === 0;
  // What was said is said of those lines; other columns are not copied yet.
  const said = copied && sameLines(copied.of, lines) ? copied : null;
  const copy = async (): Promise<void> =>
    setCopied({ of: lines, well: await copyLines(copiedLines(lines, order?.heading ?? true)) });
  const save = async (format: "csv" | "xlsx"): Promise<void> => {
    const name = packetFileName(packet, format, [lines.id, order?.name].filter(Boolean).join("-"));
    if (format === "csv")
      return saveFile(name, csvText([[...lines.keys], ...lines.rows]), "text/csv;charset=utf-8");
    // Its writer is big, and loaded only when somebody wants a spreadsheet.
    const { workbookOf, workbookType } = await import(
      "../../../../src/packet/formats/workbook/workbook-of.ts"
    );
    saveFile(name, await workbookOf([lines], words), workbookType);
  };
  return (
    <>
      {order && (
        <label class="erp-heading">
          <input
            type="checkbox"
            checked={order.heading}
            onChange={({ currentTarget: { checked } }) => void alter((was) => ({ ...was, heading: checked }))}
          />
          {words("erp_copy_names")}
        </label>
      )}
      <p class="erp-said" role="status">
        {said?.well && words.count("erp_copied", lines.rows.length)}
      </p>
      {said && !said.well && (
        <Notice tone="bad" icon="warning" role="alert">
          {words("erp_copy_refused")}
        </Notice>
      )}
      <div class="dialog-foot">
        <Button disabled={empty} onClick={() => void save("csv")}>
          {words("erp_save_csv")}
        </Button>
        <Button disabled={empty} onClick={() => void save("xlsx")}>
          {words("erp_save_xlsx")}
        </Button>
        <Button tone="main" disabled={empty} onClick={() => void copy()}>
          {words("erp_copy")}
        </Button>
      </div>
    </>
  );
}

const sameLines = (one: ItemLines, other: ItemLines): boolean =>
  one.id === other.id && one.keys.join() === other.keys.join();
