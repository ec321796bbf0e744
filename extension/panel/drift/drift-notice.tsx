import { useRef, useState } from "preact/hooks";
import type { PacketDifference } from "../../../src/packet/packet-drift.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useKeptFocus } from "../../ui/keep-focus.ts";
import { useWords } from "../../ui/words-context.ts";
import type { DealView } from "../deal-view.ts";
import { DriftLine } from "./drift-line.tsx";
import { useDriftActions } from "./use-drift-actions.ts";
import "./drift.css";

type Props = { view: DealView; onIssue: () => void };

/** What the page says now otherwise than the checklist or the last packet: one quiet list at the top of the deal. */
export function DriftNotice({ view, onIssue }: Props) {
  const words = useWords();
  const { drift, crmName } = view;
  const revision = view.packets[0]?.revision ?? "";
  const { take, keep, leave } = useDriftActions(view);
  const element = useRef<HTMLDivElement>(null);
  useKeptFocus(element, drift.open.length + drift.packet.length);
  const changed = words.count("drift_changed", drift.open.length, crmName);
  const packet = words.count("drift_packet", drift.packet.length, revision);
  return (
    <div ref={element} class="drift-all">
      <p class="visually-hidden" role="status">
        {[drift.open.length > 0 && changed, drift.packet.length > 0 && packet].filter(Boolean).join(" ")}
      </p>
      {drift.open.length > 0 && (
        <DriftList
          title={changed}
          differences={drift.open}
          all={
            drift.open.length > 1 && (
              <Button onClick={() => take(drift.open)}>{words("drift_take_all", drift.open.length)}</Button>
            )
          }
        >
          {(one) => (
            <DriftLine
              one={one}
              view={view}
              before={words(
                drift.alsoInPacket.has(one.path) ? "drift_checklist_and_packet" : "drift_checklist",
                revision,
              )}
              after={crmName}
              yes={{ label: words("drift_take"), act: () => take([one]) }}
              no={{ label: words("drift_keep"), act: () => keep([one]) }}
            />
          )}
        </DriftList>
      )}
      {drift.packet.length > 0 && (
        <DriftList
          title={packet}
          differences={drift.packet}
          all={
            <>
              <Button onClick={onIssue}>{words("drift_reissue")}</Button>
              {drift.packet.length > 1 && (
                <Button onClick={() => leave(drift.packet)}>{words("drift_leave_all")}</Button>
              )}
            </>
          }
        >
          {(one) => (
            <DriftLine
              one={one}
              view={view}
              before={words("drift_in_packet", revision)}
              after={words("drift_now")}
              no={{ label: words("drift_leave"), act: () => leave([one]) }}
            />
          )}
        </DriftList>
      )}
    </div>
  );
}

/** More would push the questions out of sight. */
const shownAtFirst = 3;

type ListProps<D extends PacketDifference> = {
  title: string;
  differences: D[];
  all: preact.ComponentChildren;
  children: (one: D) => preact.ComponentChild;
};

function DriftList<D extends PacketDifference>({ title, differences, all, children }: ListProps<D>) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const more = differences.length - shownAtFirst;
  return (
    <section class="drift" aria-label={title}>
      <h2 class="drift-title">
        <Icon name="changed" />
        {title}
      </h2>
      <ul class="drift-list">
        {(whole ? differences : differences.slice(0, shownAtFirst)).map((one) => (
          <li key={one.path}>{children(one)}</li>
        ))}
      </ul>
      <div class="drift-foot">
        {all}
        {more > 0 && (
          <Button tone="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? words("drift_show_fewer") : words.count("drift_show_more", more)}
          </Button>
        )}
      </div>
    </section>
  );
}
