import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { DealView, PacketView } from "../deal-view.ts";
import { OpenedPacket } from "./opened-packet.tsx";
import { PacketLine } from "./packet-line.tsx";
import "./packets.css";

type Props = { view: DealView; onClose: () => void };

/** Every revision that was issued, newest first, each with its files and what it changed; a single one is opened at once. */
export function PacketsDialog({ view, onClose }: Props) {
  const words = useWords();
  const { packets } = view;
  const [newest] = packets;
  const only = packets.length === 1;
  const [opened, setOpened] = useState<PacketView | null>(only ? (newest ?? null) : null);
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<PacketView | null>(null);
  // Back in the list the keys go on where they left it.
  useLayoutEffect(() => {
    if (!opened && left.current)
      list.current?.children[packets.indexOf(left.current)]?.querySelector("button")?.focus();
    left.current = opened;
  }, [opened]);
  return (
    <Dialog
      title={opened ? words("panel_issued_title") : words("packets_title", newest?.number ?? "")}
      onClose={onClose}
    >
      {opened ? (
        <>
          {!only && (
            <p>
              <Button tone="quiet" onClick={() => setOpened(null)}>
                {words("packets_all", packets.length)}
              </Button>
            </p>
          )}
          <OpenedPacket issued={opened} newest={newest?.revision ?? ""} />
        </>
      ) : (
        <ul ref={list} class="packet-list">
          {packets.map((one) => (
            <PacketLine key={one.revision} one={one} view={view} onOpen={() => setOpened(one)} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
