import { useEffect, useState } from "preact/hooks";
import type { Packet } from "../../../src/packet/packet.ts";
import type { Problem } from "../../../src/values/result.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";
import { IssuedFiles } from "./issued-files.tsx";
import "./issue.css";

type Props = { issued: DealView["packets"][number]; onClose: () => void };

/** The files of a packet that was issued before, written from what was frozen then. */
export function IssuedDialog({ issued, onClose }: Props) {
  const words = useWords();
  const { readIssued } = useDealActions();
  const [found, setFound] = useState<Packet | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    void readIssued(issued).then((packet) => {
      if (packet.ok) setFound(packet.value);
      else setProblem(packet.problem);
    });
  }, []);
  return (
    <Dialog title={words("panel_issued_title")} onClose={onClose}>
      {problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      {found && <IssuedFiles packet={found} />}
    </Dialog>
  );
}
