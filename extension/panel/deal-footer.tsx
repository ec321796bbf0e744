import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import type { DealView } from "./deal-view.ts";
import "./deal-footer.css";

type Props = Pick<DealView, "stage" | "readiness" | "packets"> & {
  onIssue: () => void;
  onPackets: () => void;
};

/** How far it is to the handoff, and the way there. */
export function DealFooter({ stage, readiness, packets, onIssue, onPackets }: Props) {
  const words = useWords();
  const missing = readiness.missing.length;
  const [last] = packets;
  const [look, text] =
    stage.kind === "lost"
      ? ["", words("panel_footer_lost")]
      : missing > 0
        ? ["footer-due", words.count("panel_due_before_handoff", missing)]
        : !readiness.readyToHandOff
          ? ["footer-due", words("panel_blocked")]
          : readiness.required === 0
            ? ["", words("panel_nothing_due_yet")]
            : ["footer-ready", words("panel_ready")];
  return (
    <footer class="deal-footer">
      <div>
        <span role="status">
          <strong class={look}>{text}</strong>
        </span>
        {last ? (
          <Button tone="quiet" onClick={onPackets}>
            {words("panel_last_packet", last.revision, day(last.issuedAt, words.language))}
          </Button>
        ) : (
          words("panel_no_packet")
        )}
      </div>
      <Button tone={stage.kind === "lost" ? "plain" : "main"} onClick={onIssue}>
        {words("panel_issue")}
      </Button>
    </footer>
  );
}

const day = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(language, { day: "numeric", month: "short" }).format(new Date(moment));
