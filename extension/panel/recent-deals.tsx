import { useWords } from "../ui/words-context.ts";

export type RecentDeal = { key: string; name: string; account: string; due: number };

type Props = {
  deals: RecentDeal[];
  /** Other than "Recent deals". */
  title?: string;
  onOpen: (key: string) => void;
};

/** Deals worked on last; each opens right here. */
export function RecentDeals({ deals, title, onOpen }: Props) {
  const words = useWords();
  if (deals.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent">
      <h2 id="recent">{title ?? words("panel_recent")}</h2>
      <ul>
        {deals.map(({ key, name, account, due }) => (
          <li key={key}>
            <button type="button" class="recent-deal" onClick={() => onOpen(key)}>
              <span class="recent-name" dir="auto">
                {name || words("panel_no_name")}
              </span>
              {due > 0 && <span class="recent-due">{words.count("panel_recent_due", due)}</span>}
              {account && (
                <span class="recent-account" dir="auto">
                  {account}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
