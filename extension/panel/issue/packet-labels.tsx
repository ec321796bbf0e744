import { useMemo } from "preact/hooks";
import { labelsOfPacket } from "../../../src/packet/goods-of-packet.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";

/** The way to the labels of the goods that come in, as this revision has them; nothing where none come. */
export function PacketLabels({ packet }: { packet: Packet }) {
  const words = useWords();
  const { delivery } = useDealActions();
  const count = useMemo(() => labelsOfPacket(packet, words).length, [packet]);
  if (!delivery || count === 0) return null;
  return (
    <Button tone="quiet" onClick={() => delivery.openLabels(packet)}>
      {words.count("panel_print_labels", count)}
    </Button>
  );
}
