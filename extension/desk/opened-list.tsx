import { useId, useState } from "preact/hooks";
import { typedCheckCode } from "../../src/packet/check-code.ts";
import { checkCode } from "../../src/values/hash.ts";
import type { OpenedRow } from "../storage/db.ts";
import type { KnownRevisions } from "../storage/opened-packets.ts";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import { CodeAnswer } from "./code-answer.tsx";
import { foundAmong } from "./find-opened.ts";
import { OpenedPacket } from "./opened-packet.tsx";
import type { Judged } from "./use-desk.ts";

type Props = { known: KnownRevisions; view: Judged | null; onShow: (row: OpenedRow) => void };

/** So many packets at first: a dock's list grows for years. */
const atFirst = 30;

/** Everything that was opened here, newest first, one entry a packet; and the answer to a check code on paper. */
export function OpenedList({ known, view, onShow }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [most, setMost] = useState(atFirst);
  if (known.opened.length === 0) return <p class="desk-empty">{words("desk_nothing_opened")}</p>;
  const code = typedCheckCode(typed);
  const packets = byPacket(foundAmong(known.opened, typed));
  return (
    <section class="desk-opened" aria-labelledby={`${id}t`}>
      <h2 id={`${id}t`}>{words("desk_opened")}</h2>
      <div class="desk-find">
        <label for={`${id}f`}>{words("desk_find")}</label>
        <input
          id={`${id}f`}
          class="control"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby={`${id}h`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p id={`${id}h`} class="desk-hint">
          {words("desk_find_hint")}
        </p>
      </div>
      <div role="status">
        {code !== null && <CodeAnswer code={code} known={known} view={view} />}
        {code === null && packets.length === 0 && (
          <p class="desk-empty">{words("desk_none_found", typed.trim())}</p>
        )}
      </div>
      <ul class="desk-list">
        {packets.slice(0, most).map(([packet, rows]) => (
          <OpenedPacket
            key={packet}
            rows={rows}
            known={known}
            current={view ? checkCode(view.read.packet.hash) : null}
            onShow={onShow}
          />
        ))}
      </ul>
      {packets.length > most && (
        <Button onClick={() => setMost(most + atFirst)}>
          {words.count("desk_more", packets.length - most)}
        </Button>
      )}
    </section>
  );
}

/** In the order of the one opened last. */
function byPacket(opened: OpenedRow[]): [string, OpenedRow[]][] {
  const packets = new Map<string, OpenedRow[]>();
  for (const row of opened) packets.set(row.packet, [...(packets.get(row.packet) ?? []), row]);
  return [...packets];
}
