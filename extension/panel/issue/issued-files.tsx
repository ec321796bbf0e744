import { useState } from "preact/hooks";
import type { Packet } from "../../../src/packet/packet.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { PacketCopy, PacketFile } from "./packet-files.ts";

type Props = { packet: Packet; copies: PacketCopy[] };

/** The page a department reads and keeps; the other formats are for machines and for e-mail. */
const page = ({ files }: PacketCopy): PacketFile | undefined =>
  files.find(({ formatId }) => formatId === "html");

/** The files of what was just issued: a page for each department, and the whole one for sales. */
export function IssuedFiles({ packet, copies }: Props) {
  const words = useWords();
  const { saveFile } = useDealActions();
  const [copied, setCopied] = useState(false);
  const save = (file: PacketFile | undefined): void => {
    if (file) saveFile(file.name, file.content, `${file.mimeType};charset=utf-8`);
  };
  const saveAll = (): void => {
    for (const one of copies) save(page(one));
  };
  const text = copies[0]?.files.find(({ formatId }) => formatId === "text");
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text?.content ?? "");
    setCopied(true);
  };
  const data = copies[0]?.files.find(({ formatId }) => formatId === "json");
  return (
    <>
      <p class="issue-number">
        <strong>{packet.number}</strong> {words("panel_revision", packet.revision)}
      </p>
      <ul class="issue-copies">
        {copies.map((one) => (
          <CopyLine key={one.department?.id ?? ""} copy={one} onSave={() => save(page(one))} />
        ))}
      </ul>
      <div class="dialog-foot">
        {data && (
          <Button tone="quiet" onClick={() => save(data)}>
            {words("panel_save_data")}
          </Button>
        )}
        {text && (
          <Button onClick={copy}>
            <Icon name={copied ? "check" : "copy"} />
            <span role="status">{words(copied ? "panel_copied" : "panel_copy_text")}</span>
          </Button>
        )}
        <Button tone="main" onClick={saveAll}>
          {words.count("panel_save_all", copies.length)}
        </Button>
      </div>
    </>
  );
}

function CopyLine({ copy, onSave }: { copy: PacketCopy; onSave: () => void }) {
  const words = useWords();
  const name = copy.department?.name ?? words("panel_whole_packet");
  const file = page(copy);
  const open = (): void => {
    if (!file) return;
    const address = URL.createObjectURL(new Blob([file.content], { type: `${file.mimeType};charset=utf-8` }));
    window.open(address, "_blank", "noopener");
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <li class="issue-copy">
      <span>{name}</span>
      <Button tone="icon" aria-label={words("panel_open_copy", name)} onClick={open}>
        <Icon name="open" />
      </Button>
      <Button onClick={onSave} aria-label={words("panel_save_copy", name)}>
        {words("panel_save")}
      </Button>
    </li>
  );
}
