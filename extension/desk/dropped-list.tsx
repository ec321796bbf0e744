import type { KnownRevisions } from "../storage/opened-packets.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";
import { otherRevisions } from "./other-revisions.ts";
import type { DroppedFile, Judged } from "./use-desk.ts";
import { codeInWords, inWords } from "./verdict-words.ts";

type Props = {
  files: DroppedFile[];
  known: KnownRevisions;
  view: Judged | null;
  onShow: (judged: Judged) => void;
};

/** What came of the files that were opened last: each with its verdict, or why it is none. */
export function DroppedList({ files, known, view, onShow }: Props) {
  const words = useWords();
  const [only, ...others] = files;
  // One that is in view says everything there.
  const inView = only && "read" in only && only.read === view?.read;
  if (!only || (inView && others.length === 0)) return null;
  return (
    <section aria-labelledby="desk-dropped">
      <h2 id="desk-dropped">{words.count("desk_dropped", files.length)}</h2>
      <ul class="desk-list">
        {files.map((file) => (
          <li key={file.id} class="desk-file">
            <p class="desk-file-name" dir="auto">
              {file.name}
            </p>
            {"read" in file ? (
              <DroppedPacket
                judged={file}
                known={known}
                current={view?.read === file.read}
                onShow={() => onShow(file)}
              />
            ) : (
              <Notice tone="bad" icon="warning" role="status">
                {problemText(file.problem, words)}
              </Notice>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type PacketProps = { judged: Judged; known: KnownRevisions; current: boolean; onShow: () => void };

function DroppedPacket({ judged, known, current, onShow }: PacketProps) {
  const words = useWords();
  const { packet } = judged.read;
  const { tone, icon, title } = inWords(judged.verdict, words);
  const { newer } = otherRevisions(
    { packet: packet.number, revision: packet.revision, for: packet.for ?? "" },
    known,
  );
  const department = packet.departments.find(({ id }) => id === packet.for)?.name ?? words("desk_whole");
  return (
    <>
      <Notice tone={tone} icon={icon} role="status" title={title}>
        {codeInWords(judged.read, words)}
        {newer && <strong class="desk-superseded">{words("desk_superseded_by", newer.revision)}</strong>}
      </Notice>
      <Button aria-current={current ? "true" : undefined} onClick={onShow}>
        {words("desk_show", `${packet.number} ${packet.revision}, ${department}`)}
      </Button>
    </>
  );
}
