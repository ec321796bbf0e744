import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import { problemOf } from "../../storage/problem.ts";
import { DealSearch, type SearchResult } from "../../storage/search/deal-search.ts";
import { rowsAtATime } from "./use-gaps.ts";

/** What is shown: the answer to `text`. `result` null: there was nothing to search for. */
export type Shown = { text: string; result: SearchResult | null };

/** Search that is asked again when the text, the deals or the index change; only the last answer counts. */
export function useSearch(ready: boolean, text: string) {
  const [search, setSearch] = useState<DealSearch | null>(null);
  const [whole, setWhole] = useState(true);
  const [news, setNews] = useState(0);
  const [most, setMost] = useState({ text, rows: rowsAtATime });
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const asked = useRef(0);

  useEffect(() => {
    if (!ready) return;
    const opened = new DealSearch((state) => {
      setWhole(state.whole);
      setNews((times) => times + 1);
    });
    setSearch(opened);
    return () => opened.close();
  }, [ready]);

  const rows = most.text === text ? most.rows : rowsAtATime;
  useEffect(() => {
    const now = ++asked.current;
    void search?.search(text, rows).then(
      (result) => now === asked.current && setShown({ text, result }),
      (error) => now === asked.current && setProblem(problemOf(error)),
    );
  }, [search, news, text, rows]);
  const more = (): void => setMost({ text, rows: rows + rowsAtATime });
  return { shown, whole, problem, more };
}
