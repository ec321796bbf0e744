import { useCallback, useEffect, useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import type { SummaryRow } from "../../storage/db.ts";
import { live } from "../../storage/live.ts";
import { gaps } from "../../storage/summaries.ts";

/** As many as are read and drawn at a time. */
export const rowsAtATime = 50;

export type Gaps = { rows: SummaryRow[]; total: number };

/** Open deals with something due, live; `more` reads the next ones. Null until they are read. */
export function useGaps(ready: boolean) {
  const [most, setMost] = useState(rowsAtATime);
  const [found, setFound] = useState<Gaps | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => (ready ? live(() => gaps(most), setFound, setProblem) : undefined), [ready, most]);
  const more = useCallback(() => setMost((was) => was + rowsAtATime), []);
  return { found, problem, more };
}
