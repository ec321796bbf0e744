import { useState } from "preact/hooks";
import type { Packet } from "../../../src/packet/packet.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";
import { parts } from "../parts-later.ts";
import { IssueForm } from "./issue-form.tsx";
import "./issue.css";

type Props = { view: DealView; onClose: () => void };

/** Issues the next revision, then hands over its files. */
export function IssueDialog({ view, onClose }: Props) {
  const words = useWords();
  const { issue } = useDealActions();
  const [issued, setIssued] = useState<Packet | null>(null);
  const start: Parameters<typeof IssueForm>[0]["onIssue"] = async (request) => {
    const packet = await issue(request);
    if (packet.ok) setIssued(packet.value);
    return packet;
  };
  return (
    <Dialog title={words(issued ? "panel_issued_title" : "panel_issue_title")} onClose={onClose}>
      {issued ? (
        <parts.issued.Part packet={issued} />
      ) : (
        <IssueForm view={view} onIssue={start} onClose={onClose} />
      )}
    </Dialog>
  );
}
