import { useEffect, useState } from "preact/hooks";
import type { Packet } from "../../../src/packet/packet.ts";
import type { Problem } from "../../../src/values/result.ts";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { PacketView } from "../deal-view.ts";
import { IssuedFiles } from "../issue/issued-files.tsx";
import { SupersededNotice } from "./superseded-notice.tsx";

/** The files of a packet that was issued before, written from what was frozen then. `newest`: the last revision there is. */
export function OpenedPacket({ issued, newest }: { issued: PacketView; newest: string }) {
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
    <>
      {issued.revision !== newest && <SupersededNotice revision={issued.revision} by={newest} />}
      {problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      {found && <IssuedFiles packet={found} />}
    </>
  );
}
