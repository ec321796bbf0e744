import { useEffect, useState } from "preact/hooks";
import { recordKey } from "../../../src/crm/record.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { type AttachOutcome, largestFile } from "../../crm/attach/request.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useWords } from "../../ui/words-context.ts";
import { originOf } from "../crm-name.ts";
import type { PacketFile } from "../issue/packet-files.ts";
import { AttachResult } from "./attach-result.tsx";
import type { DeliveryActions, InFront } from "./delivery-actions.ts";
import { contentAsBase64, sizeInWords } from "./file-content.ts";
import { OtherInFront } from "./other-in-front.tsx";
import "./deliver.css";

type Props = {
  file: PacketFile;
  packet: Packet;
  delivery: DeliveryActions;
  onSave: (file: PacketFile) => void;
  onClose: () => void;
};
type Stand = "asked" | "handing-over" | "too-large" | AttachOutcome;

/** Which file goes into which record, before anything is done; then what came of it. */
export function AttachDialog({ file, packet, delivery, onSave, onClose }: Props) {
  const words = useWords();
  const { record } = packet;
  const [inFront, setInFront] = useState<InFront | null>();
  const [stand, setStand] = useState<Stand>("asked");
  useEffect(() => delivery.watchInFront(setInFront), []);
  const isThere = inFront?.key === recordKey(record);
  const mayAttach = isThere && stand !== "handing-over" && stand !== "too-large";
  const attach = async (): Promise<void> => {
    if (!inFront || !mayAttach) return;
    const content = contentAsBase64(file.content);
    if (content.length > Math.ceil(largestFile / 3) * 4) return setStand("too-large");
    setStand("handing-over");
    const { crm, host, id, url } = record;
    const { name, mimeType } = file;
    const request = { record: { crm, host, id, url }, file: { name, mimeType, content } };
    setStand(await delivery.attach(inFront.tabId, request));
  };
  const isOver = stand === "attached";
  return (
    <Dialog title={words("panel_attach_title")} onClose={onClose}>
      <dl class="deliver-facts">
        <dt>{words("panel_attach_file")}</dt>
        <dd>
          {file.name} <span>{sizeInWords(file.content, words)}</span>
        </dd>
        <dt>{words("panel_attach_to")}</dt>
        <dd dir="auto">
          {record.name ?? record.id} <span>{originOf(record, words)}</span>
        </dd>
      </dl>
      {stand === "asked" && isThere && <p>{words("panel_attach_how")}</p>}
      {stand === "asked" && inFront !== undefined && !isThere && <OtherInFront record={record} />}
      {stand === "handing-over" && <p role="status">{words("panel_attach_working")}</p>}
      {stand !== "asked" && stand !== "handing-over" && <AttachResult outcome={stand} />}
      <div class="dialog-foot">
        {stand !== "asked" && stand !== "handing-over" && !isOver && (
          <Button onClick={() => onSave(file)}>{words("panel_attach_save")}</Button>
        )}
        {isOver ? (
          <Button tone="main" onClick={onClose}>
            {words("ui_close")}
          </Button>
        ) : (
          <Button
            tone="main"
            // Not `disabled`: that would take the focus from it while the file is on its way.
            aria-disabled={!mayAttach}
            onClick={() => void attach()}
          >
            {words(stand === "asked" || stand === "handing-over" ? "panel_attach" : "panel_attach_again")}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
