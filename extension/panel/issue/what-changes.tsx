import { useEffect, useState } from "preact/hooks";
import { labelSentences } from "../../../src/packet/page/notice-words.ts";
import type { Action, RevisedDepartment, Revises } from "../../../src/packet/revise/change.ts";
import { wholeChanges } from "../../../src/packet/revise/compare.ts";
import { changesNothing } from "../../../src/packet/revise/revision-of.ts";
import type { Problem } from "../../../src/values/result.ts";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";
import { ChangeList } from "../packets/change-list.tsx";
import { withoutPriceChanges } from "../without-prices.ts";

/** What the next revision will say otherwise than the last, and what it will ask of whom: seen before it goes out. */
export function WhatChanges({ view }: { view: DealView }) {
  const words = useWords();
  const { wouldRevise } = useDealActions();
  const [revises, setRevises] = useState<Revises | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    void wouldRevise().then((found) => {
      if (found.ok) setRevises(found.value);
      else setProblem(found.problem);
    });
  }, []);
  if (problem)
    return (
      <Notice tone="bad" icon="warning" role="alert">
        {problemText(problem, words)}
      </Notice>
    );
  if (!revises) return null;
  if (changesNothing(revises))
    return (
      <Notice tone="info" icon="question" role="status">
        {words("revise_nothing", revises.revision)}
      </Notice>
    );
  const whole = wholeChanges(revises.changes);
  const shown = view.hidesPrices ? withoutPriceChanges(whole, view.playbook) : whole;
  return (
    <section class="what-changes" aria-label={words.count("revise_changes", whole.length, revises.revision)}>
      <strong role="status">{words.count("revise_changes", whole.length, revises.revision)}</strong>
      <ChangeList changes={shown} />
      {whole.length > shown.length && (
        <p class="fine">{words.count("revise_hidden", whole.length - shown.length)}</p>
      )}
      <dl class="who-acts">
        {(["stop", "reprint", "none"] as const).map((action) => (
          <Acts key={action} action={action} departments={revises.departments} />
        ))}
      </dl>
      {labelSentences(revises, words).map((line) => (
        <p key={line} class="fine">
          {line}
        </p>
      ))}
    </section>
  );
}

function Acts({ action, departments }: { action: Action; departments: RevisedDepartment[] }) {
  const words = useWords();
  const names = departments.filter((one) => one.action === action).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <div class={`acts-${action}`}>
      <dt>{words(`revise_acts_${action}`)}</dt>
      <dd>{names.join(", ")}</dd>
    </div>
  );
}
