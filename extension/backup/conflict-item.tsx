import type { Choice } from "../../src/backup/merge/merge-chain.ts";
import { momentToText } from "../../src/values/dates.ts";
import type { Conflict } from "../storage/backup/merging.ts";
import { useWords } from "../ui/words-context.ts";
import type { ConflictWords } from "./conflict-words.ts";

type Props = {
  conflict: Conflict;
  asked: ConflictWords;
  choice: Choice;
  onChoice: (choice: Choice) => void;
};

/** Two values, who gave each and when, and which of them holds. */
export function ConflictItem({ conflict, asked, choice, onChoice }: Props) {
  const words = useWords();
  const side = (of: Choice) => {
    const { who, when } = conflict[of];
    const lines = asked.value(conflict, of, words);
    const by = [who, when && momentToText(when, words.language)].filter(Boolean).join(" · ");
    return (
      <label class="backup-side">
        <input type="radio" name={conflict.id} checked={choice === of} onChange={() => onChoice(of)} />
        <span>
          <span class="backup-side-of">{words(`backup_${of}`)}</span>
          {lines.map((line, at) => (
            <bdi key={at} class={lines.length > 1 ? "backup-value backup-line" : "backup-value"}>
              {line}
            </bdi>
          ))}
          {by && <small>{by}</small>}
        </span>
      </label>
    );
  };
  return (
    <fieldset class="backup-conflict">
      <legend>
        <bdi>{asked.about(conflict, words)}</bdi>
        {conflict.name && <small>{conflict.name}</small>}
      </legend>
      {side("ours")}
      {side("theirs")}
    </fieldset>
  );
}
