import { useMemo, useState } from "preact/hooks";
import { goodsLines } from "../../../src/packet/item-lines/goods-lines.ts";
import { orderLines } from "../../../src/packet/item-lines/order-lines.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { ErpDialog } from "./erp/erp-dialog.tsx";

/** The packet's lines in the columns an ERP wants: to be pasted into its screen, or saved for its import. */
export function ErpLines({ packet }: { packet: Packet }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const all = useMemo(
    () => [goodsLines(packet, words), orderLines(packet)].filter((lines) => lines !== null),
    [packet],
  );
  if (all.length === 0) return null;
  return (
    <div>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {words("erp_open")}
      </Button>
      {open && <ErpDialog packet={packet} all={all} onClose={() => setOpen(false)} />}
    </div>
  );
}
