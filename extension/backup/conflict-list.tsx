import type { Choice } from "../../src/backup/merge/merge-chain.ts";
import type { Conflict } from "../storage/backup/merging.ts";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import { ConflictItem } from "./conflict-item.tsx";
import type { ConflictWords } from "./conflict-words.ts";

type Props = {
  conflicts: Conflict[];
  asked: ConflictWords;
  choices: ReadonlyMap<string, Choice>;
  onChoices: (choices: ReadonlyMap<string, Choice>) => void;
};

/** Every value that was changed in both places: one is chosen, the other goes into the history. */
export function ConflictList({ conflicts, asked, choices, onChoices }: Props) {
  const words = useWords();
  const all = (choice: Choice): void => onChoices(new Map(conflicts.map(({ id }) => [id, choice])));
  return (
    <section class="backup-conflicts" aria-labelledby="backup-conflicts">
      <h3 id="backup-conflicts">{words.count("backup_conflicts", conflicts.length)}</h3>
      <p class="backup-hint">{words("backup_conflicts_hint")}</p>
      {conflicts.length > 1 && (
        <div class="backup-actions">
          <Button onClick={() => all("ours")}>{words("backup_all_ours")}</Button>
          <Button onClick={() => all("theirs")}>{words("backup_all_theirs")}</Button>
        </div>
      )}
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <ConflictItem
              conflict={conflict}
              asked={asked}
              choice={choices.get(conflict.id) ?? "ours"}
              onChoice={(choice) => onChoices(new Map([...choices, [conflict.id, choice]]))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
