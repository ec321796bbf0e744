import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../src/values/result.ts";
import { onDatabaseChanged } from "../storage/live.ts";
import { openStorage } from "../storage/open-storage.ts";
import { readPlaybook } from "../storage/playbooks.ts";
import { type Book, openBook } from "./book.ts";

export type Reading =
  | { state: "reading" }
  | { state: "read"; book: Book }
  | { state: "failed"; problem: Problem };

/** The newest playbook of this machine, until another window needs the database for a newer release. */
export function usePlaybook(): Reading {
  const [reading, setReading] = useState<Reading>({ state: "reading" });
  useEffect(() => {
    onDatabaseChanged((problem) => setReading({ state: "failed", problem }));
    void read().then(setReading);
  }, []);
  return reading;
}

async function read(): Promise<Reading> {
  const opened = await openStorage();
  if (!opened.ok) return { state: "failed", problem: opened.problem };
  const playbook = await readPlaybook();
  if (!playbook.ok) return { state: "failed", problem: playbook.problem };
  return { state: "read", book: openBook(playbook.value) };
}
