import { useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { useKeptFocus } from "../../ui/keep-focus.ts";
import { useWords } from "../../ui/words-context.ts";
import type { DealView } from "../deal-view.ts";
import { DriftLine } from "./drift-line.tsx";
import { DriftList } from "./drift-list.tsx";
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
