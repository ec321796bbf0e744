import { checkCode } from "../../src/values/hash.ts";
import type { KnownRevisions } from "../storage/opened-packets.ts";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { otherRevisions } from "./other-revisions.ts";
import type { Judged } from "./use-desk.ts";

type Props = { code: string; known: KnownRevisions; view: Judged | null };

/** Is the paper in one's hand the packet in view, or one that was opened here, and does it still hold? */
export function CodeAnswer({ code, known, view }: Props) {
  const words = useWords();
  const shown = view?.read.packet;
  const found = known.opened.find(({ hash }) => hash.startsWith(code));
  const written = checkCode(code);
  if (!found)
    return (
      <Notice tone="wait" icon="warning" title={words("desk_code_unknown", written)}>
        {shown?.hash.startsWith(code) ? words("desk_code_not_kept") : words("desk_code_unknown_text")}
      </Notice>
    );
  const { newer } = otherRevisions(found, known);
  const name = words(
    "desk_code_is",
    written,
    found.packet,
    found.revision,
    found.department || words("desk_whole"),
  );
  if (newer)
    return (
      <Notice tone="due" icon="warning" title={name}>
        {words("desk_superseded_by", newer.revision)}
      </Notice>
    );
  return (
    <Notice tone="done" icon="check" title={name}>
      {shown && shown.hash !== found.hash ? words("desk_code_not_in_view") : words("desk_code_newest")}
    </Notice>
  );
}
