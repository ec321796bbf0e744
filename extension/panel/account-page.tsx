import { useEffect, useState } from "preact/hooks";
import type { Front } from "../messages/front.ts";
import { dealsOfAccount } from "../storage/deals.ts";
import { live } from "../storage/live.ts";
import { StatePage } from "../ui/state-page.tsx";
import { useWords } from "../ui/words-context.ts";
import { type RecentDeal, RecentDeals } from "./recent-deals.tsx";
import { recentOf } from "./use-recent-deals.ts";

type Props = {
  front: Extract<Front, { kind: "account" }>;
  crmName: string;
  ready: boolean;
  onOpen: (key: string) => void;
};

/** A customer's account is in front: whose it is, and the deals its addresses and terms were taken into. */
export function AccountPage({ front, crmName, ready, onOpen }: Props) {
  const words = useWords();
  const deals = useDealsOf(front, ready);
  const { name } = front.account;
  return (
    <main class="front-page">
      <StatePage
        icon="page"
        title={name ? words("panel_account_title", name) : words("panel_account_no_name")}
      >
        <p>{words(deals?.length === 0 ? "panel_account_no_deals" : "panel_account", crmName)}</p>
      </StatePage>
      <RecentDeals deals={deals ?? []} title={words("panel_account_deals")} onOpen={onOpen} />
    </main>
  );
}

/** Null while they are looked up. */
function useDealsOf({ crm, host, account: { id } }: Props["front"], ready: boolean): RecentDeal[] | null {
  const [deals, setDeals] = useState<RecentDeal[] | null>(null);
  useEffect(() => {
    if (!ready) return;
    return live(
      () => dealsOfAccount({ crm, host, id }),
      (rows) => setDeals(rows.map(recentOf)),
      // The page itself says what is wrong with the database; a list that is not there says nothing more.
      () => setDeals(null),
    );
  }, [crm, host, id, ready]);
  return deals;
}
