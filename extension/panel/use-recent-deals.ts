import { useEffect, useState } from "preact/hooks";
import type { SummaryRow } from "../storage/db.ts";
import { recentDeals } from "../storage/deals.ts";
import { live } from "../storage/live.ts";
import type { RecentDeal } from "./recent-deals.tsx";

export const recentOf = ({ checklist, name, account, due }: SummaryRow): RecentDeal => ({
  key: checklist,
  name,
  account,
  due,
});

/** As many as a rep works on in a week; the rest is a search away. */
const most = 12;

export function useRecentDeals(ready: boolean): RecentDeal[] {
  const [deals, setDeals] = useState<RecentDeal[]>([]);
  useEffect(() => {
    if (!ready) return;
    return live(
      () => recentDeals(most),
      (rows) => setDeals(rows.map(recentOf)),
      // The page itself says what is wrong with the database; a list that is not there says nothing more.
      () => setDeals([]),
    );
  }, [ready]);
  return deals;
}
