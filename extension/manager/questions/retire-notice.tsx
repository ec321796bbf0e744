import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import type { Readings } from "../../../src/playbook/editing/edits/reads.ts";
import { invertPatches } from "../../../src/playbook/editing/invert.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { Button } from "../../ui/button.tsx";
import { useUndo } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook, useEdit } from "../book-context.ts";
import { useChange } from "../editing/use-change.ts";
import { listInWords } from "../in-words.ts";
import { useLocks } from "../locks.ts";
import { writeRoute } from "../route.ts";
import { useReadings } from "./use-readings.ts";

type Props = {
  of: ItemRef;
  name: string;
  /** Why it stays whatever reads it; null when it may go. */
  kept: string | null;
  retire: (playbook: Playbook) => Patch[];
  onRetired?: () => void;
};

/** Retiring: what does without it from then on, or what has to change first. It can be taken back, so nobody is asked why. */
export function RetireNotice({ of, name, kept, retire, onRetired }: Props) {
  const words = useWords();
  const { playbook } = useBook();
  const edit = useEdit();
  const offerUndo = useUndo();
  const { change, refused } = useChange();
  const { holdsLocked } = useLocks();
  const readings = useReadings(of);
  const part = ["fields", of.field, ...(of.column === undefined ? [] : ["columns", of.column])].join(":");
  if (holdsLocked(part)) return null;
  if (kept !== null) return <p class="setting-help">{kept}</p>;
  if (!readings) return null;
  if (readings.needed.length > 0) return <StillNeeded needed={readings.needed} />;
  const go = async (): Promise<void> => {
    const patches = retire(playbook);
    if (!(await change(() => patches)).ok) return;
    offerUndo(words("manager_retired_said", name), () => void edit?.(invertPatches(patches)));
    onRetired?.();
  };
  return (
    <div class="retire">
      <Button tone="danger" onClick={() => void go()}>
        {words("manager_retire")}
      </Button>
      <p class="setting-help">{withoutIt(readings, words)}</p>
      {refused.map((problem) => (
        <p key={problem} class="setting-problem" role="alert">
          {problem}
        </p>
      ))}
    </div>
  );
}

function StillNeeded({ needed }: Pick<Readings, "needed">) {
  const words = useWords();
  return (
    <details class="still-needed">
      <summary>{words.count("manager_still_needed", needed.length)}</summary>
      <ul class="read-elsewhere">
        {needed.map(({ name, field, department }) => (
          <li key={`${name} ${field}`}>
            {field === undefined ? (
              name
            ) : (
              <a href={writeRoute({ section: "questions", of: department, question: field })}>{name}</a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "Answers already given are kept. 2 sense checks stay silent without it: … Left out of the pages of Receiving and Shipping." */
function withoutIt({ checks, pages, labels, lines }: Readings, words: ReturnType<typeof useWords>): string {
  const titles = listInWords(
    checks.map(({ title }) => `“${title}”`),
    words,
  );
  const names = listInWords(
    pages.map(({ name }) => name),
    words,
  );
  return [
    words("manager_retire_help"),
    checks.length > 0 && words.count("manager_retire_silences", checks.length, titles),
    pages.length > 0 && words("manager_retire_pages", names),
    labels && words("manager_retire_labels"),
    lines && words("manager_retire_lines"),
  ]
    .filter(Boolean)
    .join(" ");
}
