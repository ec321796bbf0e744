import { useEffect, useState } from "preact/hooks";
import { momentDay } from "../../src/values/dates.ts";
import { keyCode } from "../../src/values/hash.ts";
import type { SignerRow } from "../storage/db.ts";
import { live } from "../storage/live.ts";
import { allSigners, forgetSigner, putBackSigner } from "../storage/signers.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useUndo } from "../ui/undo.tsx";
import { useWords } from "../ui/words-context.ts";

/** Whose keys are trusted here, to compare with the person and to take back. */
export function KnownKeys() {
  const words = useWords();
  const offerUndo = useUndo();
  const [signers, setSigners] = useState<SignerRow[]>([]);
  // The list of packets, read from the same database, says what is wrong with it.
  useEffect(() => live(allSigners, setSigners, () => setSigners([])), []);
  if (signers.length === 0) return null;
  const forget = async (row: SignerRow): Promise<void> => {
    const forgotten = await forgetSigner(row);
    if (forgotten.ok) offerUndo(words("desk_key_forgotten", row.shown), () => void putBackSigner(row));
  };
  return (
    <details class="desk-keys">
      <summary>{words.count("desk_keys", signers.length)}</summary>
      <ul class="desk-list">
        {signers.map((row) => (
          <li key={`${row.name} ${row.key}`} class="desk-copy">
            <p>
              <b dir="auto">{row.shown}</b>
              <br />
              {words("desk_key_since", keyCode(row.key), momentDay(row.since, words.language))}
            </p>
            <Button
              tone="icon"
              aria-label={words("desk_key_forget", row.shown, keyCode(row.key))}
              title={words("desk_forget_short")}
              onClick={() => void forget(row)}
            >
              <Icon name="trash" />
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
