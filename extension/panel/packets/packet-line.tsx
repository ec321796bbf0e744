import { useState } from "preact/hooks";
import { momentToText } from "../../../src/packet/page/packet-head.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { DealView, PacketView } from "../deal-view.ts";
import { CompareForm } from "./compare-form.tsx";

type Props = { one: PacketView; view: DealView; onOpen: () => void };

/** One revision: which, when, by whom and why, and whether it still holds. */
export function PacketLine({ one, view, onOpen }: Props) {
  const words = useWords();
  const [comparing, setComparing] = useState(false);
  const newest = view.packets[0]?.revision ?? "";
  const current = one.revision === newest;
  const name = words("packet_revision", one.revision);
  return (
    <li>
      <div class="packet-line-head">
        <strong>{name}</strong>
        <span class={`packet-state packet-state-${current ? "current" : "old"}`}>
          {current ? words("packets_current") : words("packet_superseded", newest)}
        </span>
      </div>
      <p class="fine">
        {momentToText(one.issuedAt, words)} {words("packet_by")} <bdi>{one.issuedBy}</bdi>
      </p>
      {one.reason && <p dir="auto">{one.reason}</p>}
      <div class="packet-line-acts">
        <Button aria-label={words("packets_files_of", name)} onClick={onOpen}>
          {words("packets_files")}
        </Button>
        <Button
          tone="quiet"
          aria-label={words("packets_compare_of", name)}
          aria-expanded={comparing}
          onClick={() => setComparing(!comparing)}
        >
          {words("packets_compare")}
        </Button>
      </div>
      {comparing && <CompareForm one={one} view={view} />}
    </li>
  );
}
