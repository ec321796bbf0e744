import { useEffect, useState } from "preact/hooks";
import type { SummaryRow } from "../../storage/db.ts";
import { recentDeals } from "../../storage/deals.ts";
import { live } from "../../storage/live.ts";

/** More than anybody scrolls through in a list of choices. */
const most = 30;

/** Deals of this machine worked on last; none while they cannot be read: there are the sample deals. */
export function useStoredDeals(): SummaryRow[] {
  const [deals, setDeals] = useState<SummaryRow[]>([]);
  useEffect(
    () =>
      live(
        () => recentDeals(most),
        setDeals,
        () => setDeals([]),
      ),
    [],
  );
  return deals;
}
