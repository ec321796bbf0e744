import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import type { DealView } from "./deal-view.ts";
import "./deal-footer.css";

type Props = Pick<DealView, "readiness" | "packets"> & { onIssue: () => void };

/** How far it is to the handoff, and the way there. */
export function DealFooter({ readiness, packets, onIssue }: Props) {
  const words = useWords();
  const missing = readiness.missing.length;
  const [last] = packets;
  return (
    <footer class="deal-footer">
      <div>
        <span role="status">
          <strong class={readiness.readyToHandOff ? "footer-ready" : "footer-due"}>
            {readiness.readyToHandOff
              ? words("panel_ready")
              : missing > 0
                ? words.count("panel_due_before_handoff", missing)
                : words("panel_blocked")}
          </strong>
        </span>
        {last
          ? words("panel_last_packet", last.revision, day(last.issuedAt, words.language))
          : words("panel_no_packet")}
      </div>
      <Button tone="main" onClick={onIssue}>
        {words("panel_issue")}
      </Button>
    </footer>
  );
}

const day = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(language, { day: "numeric", month: "short" }).format(new Date(moment));
