import type { Packet } from "../../src/packet/packet.ts";
import { momentDay } from "../../src/values/dates.ts";
import type { OpenedRow } from "../storage/db.ts";
import type { KnownRevisions } from "../storage/opened-packets.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { type OtherRevision, otherRevisions } from "./other-revisions.ts";

type Props = { packet: Packet; known: KnownRevisions; onShow: (row: OpenedRow) => void };

/** Where two revisions meet, the older one says so; the newer one says what it takes the place of. */
export function RevisionNotice({ packet, known, onShow }: Props) {
  const words = useWords();
  const place = { packet: packet.number, revision: packet.revision, for: packet.for ?? "" };
  const { newer, older } = otherRevisions(place, known);
  const when = ({ opened }: OtherRevision): string =>
    opened ? words("desk_opened_on", momentDay(opened.openedAt, words.language)) : words("desk_issued_here");
  const show = ({ revision, opened }: OtherRevision) =>
    opened && (
      <Button tone="quiet" onClick={() => onShow(opened)}>
        {words("desk_show_revision", revision)}
      </Button>
    );
  if (newer)
    return (
      <Notice
        tone="due"
        icon="warning"
        role="alert"
        title={words("desk_superseded", newer.revision)}
        actions={show(newer)}
      >
        {words("desk_superseded_text", newer.revision, when(newer))}
      </Notice>
    );
  if (!older) return null;
  return (
    <Notice tone="info" icon="changed" actions={show(older)}>
      {words("desk_replaces", older.revision, when(older))}
    </Notice>
  );
}
