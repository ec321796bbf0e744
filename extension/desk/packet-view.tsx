import { useRef } from "preact/hooks";
import { momentToText } from "../../src/packet/page/packet-head.ts";
import type { OpenedRow } from "../storage/db.ts";
import type { KnownRevisions } from "../storage/opened-packets.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { PacketPage } from "./packet-page.tsx";
import { ReceiptClash } from "./receipt-clash.tsx";
import { RevisionNotice } from "./revision-notice.tsx";
import type { Judged } from "./use-desk.ts";
import { codeInWords, inWords } from "./verdict-words.ts";
import "./packet-view.css";

type Props = {
  judged: Judged;
  known: KnownRevisions;
  onShow: (row: OpenedRow) => void;
  onTrust: () => void;
  onClose: () => void;
};

/** One packet: what its file is worth, whether it still holds, and the page to work from. */
export function PacketView({ judged, known, onShow, onTrust, onClose }: Props) {
  const words = useWords();
  const page = useRef<HTMLIFrameElement>(null);
  const { packet } = judged.read;
  const { tone, icon, title, text } = inWords(judged.verdict, words);
  const revision = <RevisionNotice packet={packet} known={known} onShow={onShow} />;
  const department = packet.departments.find(({ id }) => id === packet.for)?.name ?? words("desk_whole");
  return (
    <>
      <div class="packet-view-head">
        <h2 id="desk-packet" tabIndex={-1}>
          <bdi>{packet.number}</bdi> {words("panel_revision", packet.revision)} · <bdi>{department}</bdi>
        </h2>
        <Button onClick={() => page.current?.contentWindow?.print()}>{words("desk_print")}</Button>
        <Button tone="icon" aria-label={words("ui_close")} title={words("ui_close")} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {/* What is not to be trusted at all says that first. */}
      {tone !== "bad" && revision}
      <Notice
        tone={tone}
        icon={icon}
        role={tone === "bad" ? "alert" : "status"}
        title={title}
        actions={
          judged.verdict.kind === "other-key" && (
            <Button tone="quiet" onClick={onTrust}>
              {words("desk_trust", judged.verdict.signer)}
            </Button>
          )
        }
      >
        {text}
      </Notice>
      {tone === "bad" && revision}
      {tone !== "bad" && <ReceiptClash packet={packet} />}
      <p class="packet-view-facts">
        {codeInWords(judged.read, words)} · {words("packet_issued")} {momentToText(packet.issuedAt, words)}{" "}
        {words("packet_by")} <bdi>{packet.issuedBy}</bdi>
      </p>
      <PacketPage packet={packet} frame={page} />
    </>
  );
}
