import { answerText, valueText } from "../../../src/checklist/answer-text.ts";
import type { Stand } from "../../../src/checklist/profile/standing.ts";
import { updateKind } from "../../storage/profile-updates.ts";
import { useWords } from "../../ui/words-context.ts";

type Props = { stand: Stand; ticked: boolean; onTick: (ticked: boolean) => void };

/** One answer of one deal: what it was and will be, or why it is left alone. */
export function UpdateLine({ stand, ticked, onTick }: Props) {
  const words = useWords();
  const { field, answer, news, by } = stand;
  const kind = updateKind(stand);
  const was = answerText(field, answer, words) || words("profile_not_answered");
  if (kind === "exception")
    return (
      <p class="update-line update-left">
        <b>{field.label}</b>
        <span>
          {words("customers_update_exception", was)} {by?.why && words("history_because", by.why)}
        </span>
      </p>
    );
  return (
    <label class="update-line">
      <input
        type="checkbox"
        checked={ticked}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <b>{field.label}</b>
      <span>
        <span class="visually-hidden">{words("history_was")} </span>
        <bdi class="update-was">{was}</bdi>
        <span aria-hidden="true"> → </span>
        <span class="visually-hidden"> {words("history_now")} </span>
        <bdi class="update-now">{news && valueText(news.value, field, words)}</bdi>
        {kind === "typed" && <em>{words(`customers_update_${sourceOf(stand)}`)}</em>}
      </span>
    </label>
  );
}

/** Who gave the answer that would go. */
const sourceOf = ({ answer }: Stand): "typed" | "read" =>
  answer?.state === "answered" && answer.source.from === "record" ? "read" : "typed";
