import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { packetFileName } from "../../../src/packet/file-names.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import { useDelivery } from "../deliver/use-delivery.tsx";
import { type CopyAction, CopyLine } from "./copy-line.tsx";
import { ErpLines } from "./erp-lines.tsx";
import { copiesOf, type PacketCopy, type PacketFile } from "./packet-files.ts";
import { PacketLabels } from "./packet-labels.tsx";
import { zipOf } from "./packet-zip.ts";
import "./issue.css";

/** The files of an issued packet: a page for each department, the whole one for sales, and what can be done with them. */
export function IssuedFiles({ packet }: { packet: Packet }) {
  const words = useWords();
  const { saveFile } = useDealActions();
  const copies = useMemo(() => copiesOf(packet, words), [packet]);
  const [said, setSaid] = useState("");
  const number = useRef<HTMLParagraphElement>(null);
  // The button that issued it is gone; from the number on, the files are read in order.
  useLayoutEffect(() => number.current?.focus(), []);
  const save = ({ name, content, mimeType }: Pick<PacketFile, "name" | "content" | "mimeType">): void =>
    saveFile(name, content, typeof content === "string" ? `${mimeType};charset=utf-8` : mimeType);
  const saveAll = async (): Promise<void> =>
    saveFile(packetFileName(packet, "zip"), await zipOf(copies, packet.issuedAt), "application/zip");
  const copyText = async (copy: PacketCopy): Promise<void> => {
    const text = await copy.file("text");
    await navigator.clipboard.writeText(String(text?.content ?? ""));
    setSaid(words("panel_copied", copy.department?.name ?? words("panel_whole_packet")));
  };
  const delivery = useDelivery(packet, save);
  const actionsFor = (copy: PacketCopy): CopyAction[] => [
    ...delivery.actionsFor(copy),
    { id: "copy", label: words("panel_copy_text"), run: () => void copyText(copy) },
  ];
  return (
    <>
      <p class="issue-number" ref={number} tabIndex={-1}>
        <strong>{packet.number}</strong> {words("panel_revision", packet.revision)}
      </p>
      <ul class="issue-copies">
        {copies.map((one) => (
          <CopyLine key={one.department?.id ?? ""} copy={one} actions={actionsFor(one)} onSave={save} />
        ))}
      </ul>
      <p class="issue-said" role="status">
        {said}
      </p>
      {/* What the packet gives beside its copies stands here. */}
      <div class="issue-beside">
        <PacketLabels packet={packet} />
        <ErpLines packet={packet} />
      </div>
      <div class="dialog-foot">
        <Button tone="main" onClick={() => void saveAll()}>
          {words("panel_save_all")}
        </Button>
      </div>
      {delivery.dialog}
    </>
  );
}
