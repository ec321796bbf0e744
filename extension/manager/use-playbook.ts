import { useEffect, useState } from "preact/hooks";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import type { Problem } from "../../src/values/result.ts";
import { type Draft, liveDraft } from "../storage/draft.ts";
import { onDatabaseChanged } from "../storage/live.ts";
import { openWhenPossible } from "../storage/reopen.ts";
import { type Book, openBook } from "./book.ts";

export type Reading =
  | { state: "reading" }
  | { state: "read"; draft: Draft; book: Book }
  | { state: "failed"; problem: Problem };

/** The draft, or the newest playbook of this machine while there is none, until another window needs the database for a newer release. */
export function usePlaybook(): Reading {
  const [reading, setReading] = useState<Reading>({ state: "reading" });
  useEffect(() => {
    const fail = (problem: Problem | null) =>
      setReading(problem ? { state: "failed", problem } : { state: "reading" });
    onDatabaseChanged(fail);
    let stop: (() => void) | undefined;
    let gone = false;
    void openWhenPossible(fail, () => !gone).then((isOpen) => {
      if (!isOpen) return;
      stop = liveDraft((draft) => setReading({ state: "read", draft, book: bookOf(draft.playbook) }), fail);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return reading;
}

const books = new WeakMap<Playbook, Book>();

/** The same book for the same playbook: much of the page hangs on it. */
function bookOf(playbook: Playbook): Book {
  const book = books.get(playbook) ?? openBook(compilePlaybook(playbook));
  books.set(playbook, book);
  return book;
}
