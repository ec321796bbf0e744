import { setDepartmentLevel } from "../../../src/playbook/editing/edits/set-member.ts";
import type { Level } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useChange } from "../editing/use-change.ts";
import { levelInWords } from "../in-words.ts";
import { useLocks } from "../locks.ts";
import { levels } from "./levels.ts";

/** The departments, each with the level it asks at. */
export function MatrixHead() {
  const words = useWords();
  const { playbook } = useBook();
  const { change } = useChange();
  const { isLocked } = useLocks();
  return (
    // biome-ignore lint/a11y/useSemanticElements: see matrix.tsx; a row is not reached itself, its cells are.
    // biome-ignore lint/a11y/useFocusableInteractive: see matrix.tsx; a row is not reached itself, its cells are.
    <div role="row" class="matrix-row matrix-head" aria-rowindex={1}>
      {/* biome-ignore lint/a11y/useSemanticElements: see matrix.tsx. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see matrix.tsx. */}
      <div role="columnheader" class="matrix-question">
        {words("manager_question_short")}
      </div>
      {playbook.departments.map(({ id, name, level }) => (
        // biome-ignore lint/a11y/useSemanticElements: see matrix.tsx.
        // biome-ignore lint/a11y/useFocusableInteractive: see matrix.tsx.
        <div key={id} role="columnheader" class="matrix-department">
          <span>{name}</span>
          <select
            aria-label={words("manager_level_of", name)}
            value={String(level)}
            disabled={isLocked(`departments:${id}:level`)}
            onChange={({ currentTarget }) =>
              void change((book) => setDepartmentLevel(book, id, Number(currentTarget.value) as Level))
            }
          >
            {levels.map((one) => (
              <option key={one} value={String(one)}>
                {levelInWords(one, words)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
