import { useEffect, useState } from "preact/hooks";
import { live } from "../../storage/live.ts";
import { gapCount } from "../../storage/summaries.ts";

/** How many open deals have something due, live; null until it is known. */
export function useGapCount(ready: boolean): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(
    // The page itself says what is wrong with the database; a number that is not there says nothing more.
    () => (ready ? live(gapCount, setCount, () => setCount(null)) : undefined),
    [ready],
  );
  return count;
}
