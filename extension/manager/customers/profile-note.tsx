import { useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import { LongTextInput } from "../../inputs/long-text-input.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";

type Props = { text: string; onChange: (text: string) => void };

/** What everybody should know of the customer and no question asks. */
export function ProfileNote({ text, onChange }: Props) {
  const words = useWords();
  const [unusable, setUnusable] = useState<Problem | null>(null);
  return (
    <section>
      <h2 id="note-title">{words("customers_note")}</h2>
      <p id="note-help" class="customer-help">
        {words("customers_note_help")}
      </p>
      <LongTextInput
        id="note"
        field={{ kind: "longtext" }}
        value={text}
        labelledBy="note-title"
        describedBy="note-help"
        invalid={unusable !== null}
        onChange={(typed) => onChange(typed ?? "")}
        onUnusable={setUnusable}
      />
      {unusable && (
        <p class="problem" role="alert">
          {problemText(unusable, words)}
        </p>
      )}
    </section>
  );
}
