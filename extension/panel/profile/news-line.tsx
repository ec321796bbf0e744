import { answerText, valueText } from "../../../src/checklist/answer-text.ts";
import type { Stand } from "../../../src/checklist/profile/standing.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useReveal } from "../reveal.ts";

type Props = { stand: Stand; asked: boolean; onTake: () => void; onKeep: () => void };

/** One requirement that changed: what the deal says, what the customer requires now, and which it shall be. */
export function NewsLine({ stand: { field, answer, news, by, exception }, asked, onTake, onKeep }: Props) {
  const words = useWords();
  const { reveal } = useReveal();
  const acts = [
    { label: words("drift_take"), act: onTake },
    {
      label: words("profile_keep_deals"),
      act: () => {
        onKeep();
        // An exception from now on, which wants its reason: there.
        if (answer && asked) reveal(field.id);
      },
    },
  ];
  return (
    <div class="drift-line">
      {asked ? (
        <Button tone="quiet" onClick={() => reveal(field.id)}>
          <bdi>{field.label}</bdi>
        </Button>
      ) : (
        <strong>
          <bdi>{field.label}</bdi>
        </strong>
      )}
      <dl class="drift-values">
        <dt>{words("profile_this_deal")}</dt>
        <dd class="drift-was" dir="auto">
          {answerText(field, answer, words) || words("profile_not_answered")}
          {exception && by?.why && ` (${words("profile_exception_reason", by.why)})`}
        </dd>
        <dt>{words("profile_now")}</dt>
        <dd class="drift-now" dir="auto">
          {news && valueText(news.value, field, words)}
        </dd>
      </dl>
      <div class="drift-acts">
        {acts.map(({ label, act }) => (
          <Button key={label} tone="quiet" aria-label={`${label}: ${field.label}`} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
