import { momentDay } from "../../src/values/dates.ts";
import { checkCode } from "../../src/values/hash.ts";
import type { OpenedRow } from "../storage/db.ts";
import { forgetOpened, type KnownRevisions, keyOf, putBackOpened } from "../storage/opened-packets.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useUndo } from "../ui/undo.tsx";
import { useWords } from "../ui/words-context.ts";
import { otherRevisions } from "./other-revisions.ts";

type Props = {
  /** Of one packet, the one opened last first. */
  rows: OpenedRow[];
  known: KnownRevisions;
  /** The check code of what is in view. */
  current: string | null;
  onShow: (row: OpenedRow) => void;
};

/** One packet of the list, with every revision and department's copy that was opened. */
export function OpenedPacket({ rows, known, current, onShow }: Props) {
  const words = useWords();
  const offerUndo = useUndo();
  const [latest] = rows;
  if (!latest) return null;
  const forget = async (row: OpenedRow): Promise<void> => {
    const forgotten = await forgetOpened(row);
    const kept = forgotten.ok ? forgotten.value : null;
    if (kept) offerUndo(words("desk_forgotten", row.packet, row.revision), () => void putBackOpened(kept));
  };
  return (
    <li class="desk-packet">
      <p class="desk-packet-name">
        <b>{latest.packet}</b>{" "}
        <span dir="auto">{[latest.account, latest.deal].filter(Boolean).join(" · ")}</span>
        {latest.practice && <em>{words("desk_practice")}</em>}
      </p>
      <ul>
        {rows.map((row) => {
          const { newer } = otherRevisions(row, known);
          const name = `${words("packet_revision", row.revision)}, ${row.department || words("desk_whole")}`;
          return (
            <li key={keyOf(row).join(" ")} class="desk-copy">
              <button
                type="button"
                class="desk-copy-open"
                aria-current={checkCode(row.hash) === current ? "true" : undefined}
                onClick={() => onShow(row)}
              >
                <span>{name}</span>
                <small>
                  {newer && <b class="desk-superseded">{words("desk_superseded_by", newer.revision)} </b>}
                  {words("desk_opened_on", momentDay(row.openedAt, words.language))}
                </small>
              </button>
              <Button
                tone="icon"
                aria-label={words("desk_forget", row.packet, name)}
                title={words("desk_forget_short")}
                onClick={() => void forget(row)}
              >
                <Icon name="trash" />
              </Button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
