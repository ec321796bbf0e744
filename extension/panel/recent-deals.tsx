import { useWords } from "../ui/words-context.ts";

export type RecentDeal = { key: string; name: string; account: string; due: number; url: string | null };

/** Deals worked on last; a link opens the deal's page, which is where its answers belong. */
export function RecentDeals({ deals }: { deals: RecentDeal[] }) {
  const words = useWords();
  if (deals.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent">
      <h2 id="recent">{words("panel_recent")}</h2>
      <ul>
        {deals.map((deal) => (
          <li key={deal.key}>
            <Deal deal={deal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deal({ deal: { name, account, due, url } }: { deal: RecentDeal }) {
  const words = useWords();
  const content = (
    <>
      <span class="recent-name" dir="auto">
        {name || words("panel_no_name")}
      </span>
      {due > 0 && <span class="recent-due">{words.count("panel_recent_due", due)}</span>}
      {account && (
        <span class="recent-account" dir="auto">
          {account}
        </span>
      )}
    </>
  );
  // The address came from a page: only ever a web address.
  if (!url || !/^https?:\/\//.test(url)) return <div class="recent-deal">{content}</div>;
  return (
    <a class="recent-deal" href={url} target="_blank" rel="noreferrer">
      {content}
    </a>
  );
}
