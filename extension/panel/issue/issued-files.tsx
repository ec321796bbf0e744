import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { packetFileName } from "../../../src/packet/file-names.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import { CopyLine } from "./copy-line.tsx";
import { fileOf, type PacketCopy, type PacketFile } from "./packet-files.ts";
import { zipOf } from "./packet-zip.ts";

type Props = { packet: Packet; copies: PacketCopy[] };

/** The files of what was just issued: a page for each department, and the whole one for sales. */
export function IssuedFiles({ packet, copies }: Props) {
  const words = useWords();
  const { saveFile } = useDealActions();
  const [copied, setCopied] = useState<PacketCopy | null>(null);
  const number = useRef<HTMLParagraphElement>(null);
  // The button that issued it is gone; from the number on, the files are read in order.
  useLayoutEffect(() => number.current?.focus(), []);
  const save = (file: PacketFile | undefined): void => {
    if (file) saveFile(file.name, file.content, `${file.mimeType};charset=utf-8`);
  };
  const saveAll = async (): Promise<void> => {
    saveFile(packetFileName(packet, "zip"), await zipOf(copies, packet.issuedAt), "application/zip");
  };
  const copyText = async (copy: PacketCopy): Promise<void> => {
    await navigator.clipboard.writeText(String(fileOf(copy, "text")?.content ?? ""));
    setCopied(copy);
  };
  const [whole] = copies;
  return (
    <>
      <p class="issue-number" ref={number} tabIndex={-1}>
        <strong>{packet.number}</strong> {words("panel_revision", packet.revision)}
      </p>
      <ul class="issue-copies">
        {copies.map((one) => (
          <CopyLine
            key={one.department?.id ?? ""}
            copy={one}
            copied={copied === one}
            onCopy={() => void copyText(one)}
            onSave={() => save(fileOf(one, "html"))}
          />
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {copied && words("panel_copied")}
      </p>
      <div class="dialog-foot">
        <Button tone="quiet" onClick={() => save(whole && fileOf(whole, "json"))}>
          {words("panel_save_data")}
        </Button>
        <Button tone="main" onClick={() => void saveAll()}>
          {words("panel_save_all")}
        </Button>
      </div>
    </>
  );
}
