import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft } from "../../storage/draft.ts";

/** Whether a version has come since the page was opened, and how to put that away. */
export function useNews({ newest }: Draft): { news: boolean; put: () => void } {
  const [news, setNews] = useState(false);
  const known = useRef(newest.number);
  useEffect(() => {
    if (known.current !== newest.number) setNews(true);
    known.current = newest.number;
  }, [newest.number]);
  return { news, put: () => setNews(false) };
}
