import { useState } from "preact/hooks";
import type { PacketDifference } from "../../../src/packet/packet-drift.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { DealView } from "../deal-view.ts";
import { useReveal } from "../reveal.ts";
import { driftWords, watchedName } from "./drift-words.ts";
import { useDriftActions } from "./use-drift-actions.ts";

type Act = { label: string; act: () => void };
type Props = {
  one: PacketDifference;
  view: DealView;
  /** Who says what was: "Checklist". */
  before: string;
  /** Who says what is: "Salesforce". */
  after: string;
  yes?: Act;
  no: Act;
};

/** One thing that changed: what it was, what it is, and what to do about it. */
export function DriftLine({ one, view, before, after, yes, no }: Props) {
  const words = useWords();
  const { reveal } = useReveal();
  const [more, setMore] = useState(false);
  const { stopWatching } = useDriftActions(view);
  const { what, was, now } = driftWords(one, words);
  const asked = one.kind !== "fact" && view.questions.some(({ field }) => field.id === one.field.id);
  return (
    <div class="drift-line">
      {asked ? (
        <Button tone="quiet" onClick={() => reveal(one.field.id)}>
          <bdi>{what}</bdi>
        </Button>
      ) : (
        <strong>
          <bdi>{what}</bdi>
        </strong>
      )}
      <dl class="drift-values">
        <dt>{before}</dt>
        <dd class="drift-was" dir="auto">
          {was}
        </dd>
        <dt>{after}</dt>
        <dd class="drift-now" dir="auto">
          {now}
        </dd>
      </dl>
      <div class="drift-acts">
        {[yes, no].map(
          (one) =>
            one && (
              <Button key={one.label} tone="quiet" aria-label={`${one.label}: ${what}`} onClick={one.act}>
                {one.label}
              </Button>
            ),
        )}
        <Button
          tone="icon"
          aria-label={words("drift_more", what)}
          title={words("drift_more", what)}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          <Icon name="more" />
        </Button>
      </div>
      {more && (
        <Button tone="quiet" onClick={() => stopWatching(one)}>
          {words("drift_stop_watching", watchedName(one, words))}
        </Button>
      )}
    </div>
  );
}
