import { useEffect, useState } from "preact/hooks";
import { receiptOf } from "../../src/packet/goods-of-packet.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { live } from "../storage/live.ts";
import { dealsSharing } from "../storage/receipt-clashes.ts";
import { ReceiptClashNotice } from "../ui/receipt-clash-notice.tsx";

/** Whether another deal known here expects its goods under this packet's number. */
export function ReceiptClash({ packet }: { packet: Packet }) {
  const [others, setOthers] = useState<string[]>([]);
  const number = receiptOf(packet)?.number;
  useEffect(
    // What stops this reading stops the desk's own, and is said there.
    () =>
      number === undefined
        ? undefined
        : live(
            () => dealsSharing(number, packet.record),
            setOthers,
            () => {},
          ),
    [packet, number],
  );
  return number === undefined ? null : <ReceiptClashNotice number={number} others={others} />;
}
