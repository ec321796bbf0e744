import { useState } from "preact/hooks";
import { inOrder, placesIn } from "../../../../src/packet/item-lines/column-order.ts";
import type { ItemLines } from "../../../../src/packet/item-lines/item-lines.ts";
import type { Packet } from "../../../../src/packet/packet.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { problemText } from "../../../ui/problem-text.ts";
import { Announcing } from "../../../ui/reorder/announce.tsx";
import { useWords } from "../../../ui/words-context.ts";
import { ColumnPlaces } from "./column-places.tsx";
import { LinesKind } from "./lines-kind.tsx";
import { LinesPreview } from "./lines-preview.tsx";
import { OrderChooser } from "./order-chooser.tsx";
import { TakeLines } from "./take-lines.tsx";
import { useColumnOrders } from "./use-column-orders.ts";
import "./erp.css";

type Props = { packet: Packet; all: ItemLines[]; onClose: () => void };

/** Which lines, in which system's columns, as they will be; then taken along. */
export function ErpDialog({ packet, all, onClose }: Props) {
  const words = useWords();
  const kept = useColumnOrders();
  const [kind, setKind] = useState(all[0]?.id);
  const lines = all.find(({ id }) => id === kind) ?? all[0];
  if (!lines) return null;
  const { order, alter } = kept;
  const places = placesIn(order, lines.id).filter(({ key }) => lines.keys.includes(key));
  const shown = inOrder(lines, places);
  return (
    <Dialog title={words("erp_title")} onClose={onClose}>
      <Announcing>
        {kept.problem && (
          <Notice tone="bad" icon="warning" role="alert">
            {problemText(kept.problem, words)}
          </Notice>
        )}
        {all.length > 1 && <LinesKind all={all} chosen={lines.id} onChoose={setKind} />}
        <OrderChooser kept={kept} />
        {order ? (
          <ColumnPlaces
            key={`${order.id} ${lines.id}`}
            places={places}
            onChange={(to) =>
              alter((was) => ({
                ...was,
                places: { ...was.places, [lines.id]: to(placesIn(was, lines.id)) },
              }))
            }
          />
        ) : (
          <p class="erp-hint">{words("erp_hint")}</p>
        )}
        <LinesPreview lines={shown} />
        <TakeLines packet={packet} lines={shown} kept={kept} />
      </Announcing>
    </Dialog>
  );
}
