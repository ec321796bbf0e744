import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import { live } from "../../storage/live.ts";

export type Live<T> =
  | { state: "reading" }
  | { state: "read"; value: T }
  | { state: "failed"; problem: Problem };

/** What a query gives, again whenever it changes here or in another window. `about`: a new one is another query. */
export function useLive<T>(query: () => Promise<T>, about: string): Live<T> {
  const [found, setFound] = useState<Live<T>>({ state: "reading" });
  useEffect(
    () =>
      live(
        query,
        (value) => setFound({ state: "read", value }),
        (problem) => setFound(problem ? { state: "failed", problem } : { state: "reading" }),
      ),
    [about],
  );
  return found;
}
