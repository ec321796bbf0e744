import { useRef } from "preact/hooks";
import { momentToText } from "../../../src/values/dates.ts";
import { Button } from "../../ui/button.tsx";
import { useKeptFocus } from "../../ui/keep-focus.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";
import { DriftList } from "../drift/drift-list.tsx";
import type { LateView } from "./late-view.ts";
import "../drift/drift.css";

/** What was typed while it could not be saved, where a newer answer stands by now: both, and which of them holds. */
export function LateNotice({ view: { late } }: { view: DealView }) {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useKeptFocus(element, late.length);
  const title = words("late_title");
  return (
    <div ref={element} class="drift-all">
      <p class="visually-hidden" role="status">
        {late.length > 0 && title}
      </p>
      {late.length > 0 && (
        <DriftList title={title} differences={late.map((one) => ({ path: String(one.seq), one }))} all={null}>
          {({ one }) => <LateLine one={one} />}
        </DriftList>
      )}
    </div>
  );
}

function LateLine({ one }: { one: LateView }) {
  const words = useWords();
  const { late } = useDealActions();
  const { what, typed, stands, at, isHomeless } = one;
  const nothing = words("drift_nothing");
  const acts = [
    ...(isHomeless ? [] : [{ label: words("late_use"), act: () => late.use(one) }]),
    { label: words(isHomeless ? "late_read" : "late_keep"), act: () => late.settle(one.seq) },
  ];
  return (
    <div class="drift-line">
      <strong>
        <bdi>{what}</bdi>
      </strong>
      <time class="drift-aside" dateTime={at}>
        {momentToText(at, words.language)}
      </time>
      <dl class="drift-values">
        <dt>{words("late_typed")}</dt>
        <dd class="drift-was" dir="auto">
          {typed || nothing}
        </dd>
        <dt>{words("late_stands")}</dt>
        <dd class="drift-now" dir="auto">
          {isHomeless ? words("late_row_gone") : stands || nothing}
        </dd>
      </dl>
      <div class="drift-acts">
        {acts.map(({ label, act }) => (
          <Button key={label} tone="quiet" aria-label={`${label}: ${what}`} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
