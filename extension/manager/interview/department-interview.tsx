import { useLayoutEffect, useRef } from "preact/hooks";
import { readySpots } from "../../../src/playbook/editing/edits/question-from-spot.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { SavedNote } from "../editing/saved-note.tsx";
import { useLocks } from "../locks.ts";
import { MadeQuestions } from "./made-questions.tsx";
import { SpotRow } from "./spot-row.tsx";
import { useBecoming } from "./use-becoming.ts";
import { useRows } from "./use-rows.ts";

/** What one department says, need by need. */
export function DepartmentInterview({ department }: { department: string }) {
  const words = useWords();
  const book = useBook();
  const { isLocked } = useLocks();
  const { rows, addRow, leaveRow } = useRows(department);
  const { made, refused, makeQuestion, makeQuestions, remove } = useBecoming(department);
  const list = useRef<HTMLOListElement>(null);
  const focusRow = useFocusOnRow(list);
  const name = book.departmentName(department);
  const gone = book.department(department) === undefined;
  const ready = readySpots(book.playbook, department).length;
  const locked = isLocked("whiteSpots");
  const takeAway = (id: string): void => {
    focusRow(leaveRow(id));
    void remove(id);
  };
  return (
    <section class="interview" aria-labelledby="interview-title">
      <div class="interview-head">
        <h1 id="interview-title" tabIndex={-1}>
          {words("interview_with", name)}
        </h1>
        <SavedNote />
        <Button onClick={() => print()}>
          <Icon name="page" /> {words("interview_print", name)}
        </Button>
      </div>
      <p>{words("interview_lead")}</p>
      <p>{words(gone ? "interview_no_department" : "interview_few")}</p>
      {(locked || isLocked(`departments:${department}`)) && <ByPolicy />}
      <MadeQuestions ids={made} />
      <ol ref={list} class="interview-rows">
        {(locked ? rows.filter(({ stored }) => stored) : rows).map((row, at) => (
          <SpotRow
            key={row.spot.id}
            row={row}
            number={at + 1}
            onMake={() => void makeQuestion(row.spot.id)}
            onRemove={() => takeAway(row.spot.id)}
          />
        ))}
      </ol>
      <div role="alert">
        {refused.map((problem) => (
          <p key={problem} class="setting-problem">
            <Icon name="warning" /> {problem}
          </p>
        ))}
      </div>
      <div class="interview-actions">
        {!locked && !gone && (
          <Button onClick={() => focusRow(addRow())}>
            <Icon name="plus" /> {words("interview_add")}
          </Button>
        )}
        {ready > 1 && (
          <Button tone="main" onClick={() => void makeQuestions()}>
            {words("interview_make_all", ready)}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Puts the focus into a row: now, or as soon as it stands there. */
function useFocusOnRow(list: { current: HTMLOListElement | null }) {
  const wanted = useRef<string | null>(null);
  const go = (): void => {
    const rows = list.current?.querySelectorAll<HTMLElement>(".spot-row") ?? [];
    const row = [...rows].find((one) => one.dataset.row === wanted.current);
    if (!row) return;
    row.querySelector("textarea")?.focus();
    wanted.current = null;
  };
  useLayoutEffect(go);
  return (id: string): void => {
    wanted.current = id;
    go();
  };
}
