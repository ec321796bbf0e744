import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import { lookAtDeals, type MovableDeal } from "../../storage/move-deals.ts";

export type Looked = {
  deals: MovableDeal[];
  /** How many there are to look at; null: not known yet. */
  total: number | null;
  problem: Problem | null;
};

/** Drawn so often while deals are looked at: each takes milliseconds, and there may be thousands. */
const every = 200;

/** Open deals that go by an older version than `number`, one after the other as they are looked at; anew with `times`. */
export function useMovableDeals(number: number, times: number): Looked {
  const [looked, setLooked] = useState<Looked>({ deals: [], total: null, problem: null });
  useEffect(() => {
    let going = true;
    let drawn = 0;
    const deals: MovableDeal[] = [];
    setLooked({ deals, total: null, problem: null });
    const onDeal = (deal: MovableDeal, total: number): void => {
      deals.push(deal);
      if (performance.now() - drawn < every) return;
      drawn = performance.now();
      setLooked({ deals: [...deals], total, problem: null });
    };
    void lookAtDeals(number, onDeal, () => going).then((done) => {
      if (!going) return;
      const problem = done.ok ? null : done.problem;
      setLooked({ deals, total: deals.length, problem });
    });
    return () => {
      going = false;
    };
  }, [number, times]);
  return looked;
}
