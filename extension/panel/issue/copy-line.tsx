import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { PacketCopy } from "./packet-files.ts";

type Props = { copy: PacketCopy; copied: boolean; onCopy: () => void; onSave: () => void };

/** One copy of the packet: as text into an e-mail, or as a file. */
export function CopyLine({ copy, copied, onCopy, onSave }: Props) {
  const words = useWords();
  const name = copy.department?.name ?? words("panel_whole_packet");
  return (
    <li class="issue-copy">
      <span>{name}</span>
      <Button
        tone="icon"
        aria-label={words("panel_copy_text_of", name)}
        title={words("panel_copy_text")}
        onClick={onCopy}
      >
        <Icon name={copied ? "check" : "copy"} />
      </Button>
      <Button onClick={onSave} aria-label={words("panel_save_copy", name)}>
        {words("panel_save")}
      </Button>
    </li>
  );
}
