import { useRef } from "preact/hooks";
import type { Stand } from "../../../src/checklist/profile/standing.ts";
import { Button } from "../../ui/button.tsx";
import { useKeptFocus } from "../../ui/keep-focus.ts";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { DealView } from "../deal-view.ts";
import { DriftList } from "../drift/drift-list.tsx";
import { customerName } from "./customer-name.ts";
import { NewsLine } from "./news-line.tsx";
import { useProfileActions } from "./use-profile-actions.ts";
import "../drift/drift.css";
import "./profile-notice.css";

/** The customer's profile changed since the deal began: what it requires now and what the deal says, to be taken or not. */
export function ProfileNotice({ view: { customer, stage, questions } }: { view: DealView }) {
  const words = useWords();
  const { take, keep } = useProfileActions();
  const element = useRef<HTMLDivElement>(null);
  const news = stage.kind === "lost" ? [] : (customer?.stands.filter((one) => one.news) ?? []);
  // What somebody made an exception is taken by itself or not at all.
  const others = news.filter(({ exception }) => !exception);
  useKeptFocus(element, news.length);
  const title = words("profile_changed", customerName(customer, words));
  return (
    <div ref={element} class="profile-notice">
      <p class="visually-hidden" role="status">
        {news.length > 0 && title}
      </p>
      {news.length > 0 && (
        <DriftList
          title={title}
          differences={news.map((stand): Placed => ({ path: stand.field.id, stand }))}
          all={
            others.length > 1 && (
              <Button onClick={() => take(others)}>{words("drift_take_all", others.length)}</Button>
            )
          }
        >
          {({ stand }) => (
            <NewsLine
              stand={stand}
              asked={questions.some(({ field }) => field.id === stand.field.id)}
              onTake={() => take([stand])}
              onKeep={() => keep([stand])}
            />
          )}
        </DriftList>
      )}
      {customer?.note && (
        <Notice tone="plain" icon="page" title={words("profile_note", customerName(customer, words))}>
          <p class="profile-note" dir="auto">
            {customer.note}
          </p>
        </Notice>
      )}
    </div>
  );
}

type Placed = { path: string; stand: Stand };
