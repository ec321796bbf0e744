import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Menu, MenuGroup, MenuItem } from "../../ui/menu.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { PacketCopy, PacketFile } from "./packet-files.ts";

/** What can be done with a copy, beside saving it. */
export type CopyAction = { id: string; label: string; run: () => void };

type Props = {
  copy: PacketCopy;
  actions: CopyAction[];
  onSave: (file: PacketFile) => void;
};

/** One copy of the packet: its page is one click away, everything else is in its menu. */
export function CopyLine({ copy, actions, onSave }: Props) {
  const words = useWords();
  const [files, setFiles] = useState<PacketFile[]>([]);
  const name = copy.department?.name ?? words("panel_whole_packet");
  const save = async (): Promise<void> => {
    const page = await copy.file("html");
    if (page) onSave(page);
  };
  return (
    <li class="issue-copy">
      <span>{name}</span>
      <Button onClick={() => void save()} aria-label={words("panel_save_copy", name)}>
        {words("panel_save")}
      </Button>
      <Menu label={words("panel_more_for", name)} onOpen={() => void copy.files().then(setFiles)}>
        <MenuGroup>
          {actions.map(({ id, label, run }) => (
            <MenuItem key={id} onChoose={run}>
              {label}
            </MenuItem>
          ))}
        </MenuGroup>
        {/* Last, because they are written only now: nothing moves under the hand when they come. */}
        {files.length > 0 && (
          <MenuGroup heading={words("panel_save_as")}>
            {files.map((file) => (
              <MenuItem key={file.formatId} onChoose={() => onSave(file)}>
                {words(`packet_format_${file.formatId}`)}
              </MenuItem>
            ))}
          </MenuGroup>
        )}
      </Menu>
    </li>
  );
}
