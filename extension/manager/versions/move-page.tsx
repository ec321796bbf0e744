import { useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import { type MovableDeal, moveDeal, setStays } from "../../storage/move-deals.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { writeRoute } from "../route.ts";
import { MovableDealItem } from "./movable-deal-item.tsx";
import { MoveScope, type Scope, scopeHolds } from "./move-scope.tsx";
import { useMovableDeals } from "./use-movable-deals.ts";
import "./move-page.css";

/** More are on the list than anybody reads; what is said of them counts them all. */
const shownAtMost = 100;

/** Which open deals go by the newest version, and what that changes for each; nothing is changed before the button. */
export function MovePage({ number }: { number: number }) {
  const words = useWords();
  const { playbook } = useBook();
  const [scope, setScope] = useState<Scope>({ kind: "new" });
  const [times, setTimes] = useState(0);
  const [stays, setStaying] = useState<Record<string, boolean>>({});
  const [moved, setMoved] = useState<number | null>(null);
  const [moving, setMoving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const looked = useMovableDeals(number, times);
  const looking = looked.total === null || looked.deals.length < looked.total;
  const staying = ({ key, stays: stored }: MovableDeal): boolean => stays[key] ?? stored;
  const inScope = looked.deals.filter(({ stage }) => scopeHolds(scope, stage, playbook));
  const wanted = inScope.filter((deal) => !staying(deal));

  const stay = async (deal: MovableDeal, now: boolean): Promise<void> => {
    setStaying((was) => ({ ...was, [deal.key]: now }));
    const stored = await setStays(deal.key, now);
    if (!stored.ok) setProblem(stored.problem);
  };
  const move = async (): Promise<void> => {
    setMoving(true);
    setProblem(null);
    let done = 0;
    for (const { key } of wanted) {
      const result = await moveDeal(key, number);
      if (!result.ok) {
        setProblem(result.problem);
        break;
      }
      if (result.value) done += 1;
      setMoved(done);
    }
    setMoved(done);
    setMoving(false);
    setTimes((was) => was + 1);
  };
  return (
    <section class="section-page" aria-labelledby="move-title">
      <a class="compare-back" href={writeRoute({ section: "versions" })}>
        <Icon name="chevron" /> {words("manager_back_to", words("manager_section_versions"))}
      </a>
      <h1 id="move-title">{words("move_title", number)}</h1>
      <p class="section-lead">{words("move_lead")}</p>
      <MoveScope scope={scope} onScope={setScope} />
      {(problem ?? looked.problem) && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText((problem ?? looked.problem) as Problem, words)}
        </Notice>
      )}
      <p class="move-state" role="status">
        {moving || moved !== null
          ? words.count("move_done", moved ?? 0, number)
          : looking
            ? words("move_looking", looked.deals.length)
            : words.count("move_older", looked.deals.length)}
      </p>
      {scope.kind !== "new" && inScope.length > 0 && (
        <>
          <div class="move-actions">
            <Button
              tone="main"
              disabled={moving || looking || wanted.length === 0}
              onClick={() => void move()}
            >
              {words.count("move_now", wanted.length, number)}
            </Button>
          </div>
          <ul class="move-deals">
            {inScope.slice(0, shownAtMost).map((deal) => (
              <MovableDealItem
                key={deal.key}
                deal={deal}
                stays={staying(deal)}
                onStays={(now) => void stay(deal, now)}
              />
            ))}
          </ul>
          {inScope.length > shownAtMost && <p>{words.count("move_more", inScope.length - shownAtMost)}</p>}
        </>
      )}
    </section>
  );
}
