import type { Field } from "../../../src/playbook/field.ts";
import type { MovableDeal } from "../../storage/move-deals.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";

type Props = { deal: MovableDeal; stays: boolean; onStays: (stays: boolean) => void };

/** One deal, what changes for it, and whether it comes along. */
export function MovableDealItem({ deal, stays, onStays }: Props) {
  const words = useWords();
  const book = useBook();
  const { name, account, stage, from, change } = deal;
  const { added, changed, removed, due } = change;
  const parts = [
    added.length > 0 && words.count("move_added", added.length),
    changed.length > 0 && words.count("move_changed", changed.length),
    removed.length > 0 && words.count("move_removed", removed.length),
  ].filter((part) => part !== false);
  return (
    <li class="move-deal">
      <div class="move-deal-head">
        <div>
          <h2>{name || words("panel_no_name")}</h2>
          <p>{[account, book.stage(stage)?.short, words("move_from", from)].filter(Boolean).join(" · ")}</p>
        </div>
        <label>
          <input
            type="checkbox"
            checked={stays}
            onChange={({ currentTarget }) => onStays(currentTarget.checked)}
          />
          <span>{words("move_stays", from)}</span>
        </label>
      </div>
      {parts.length === 0 ? (
        <p class="move-same">{words("move_same")}</p>
      ) : (
        <details>
          <summary>
            {parts.join(" · ")}
            {due.was !== due.now && <span class="move-due">{words("move_due", due.was, due.now)}</span>}
          </summary>
          <Questions title={words("move_added_title")} fields={added} />
          <Questions title={words("move_changed_title")} fields={changed} />
          <Questions title={words("move_removed_title")} fields={removed} />
        </details>
      )}
    </li>
  );
}

function Questions({ title, fields }: { title: string; fields: Field[] }) {
  if (fields.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {fields.map(({ id, question }) => (
          <li key={id}>{question}</li>
        ))}
      </ul>
    </>
  );
}
