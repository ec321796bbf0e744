import { useId } from "preact/hooks";
import { useWords } from "../../ui/words-context.ts";
import { useBuilder } from "./builder-context.ts";
import { changed } from "./edit-tree.ts";
import { FieldPicker } from "./field-picker.tsx";
import { PartButtons } from "./part-buttons.tsx";
import { verbsFor } from "./readable.ts";
import { type Row, rowCondition, type Verb } from "./tree.ts";
import { ValueInput } from "./value-input.tsx";

/** One comparison: a question, how its answer is compared, with what. */
export function ComparisonRow({ row, place }: { row: Row; place: number }) {
  const words = useWords();
  const name = useId();
  const { root, change, byId } = useBuilder();
  const item = row.field === null ? undefined : byId.get(row.field);
  const verbs = item ? verbsFor(item) : [];
  const update = (now: Partial<Row>): void => {
    const next = { ...row, ...now };
    change(changed(root, row.key, () => ({ ...next, before: rowCondition(next) ?? next.before })));
  };
  const pickField = (field: string): void => {
    const found = byId.get(field);
    if (field === row.field || !found) return;
    const [verb = null] = verbsFor(found);
    update({ field, verb, values: [], limit: null });
  };
  const pickVerb = (verb: Verb): void =>
    update(isLimit(verb) === isLimit(row.verb) ? { verb } : { verb, values: [], limit: null });

  return (
    <fieldset class="condition-row" data-key={row.key} aria-labelledby={name}>
      <span id={name} class="visually-hidden">
        {words("manager_condition_comparison", place)}
      </span>
      <div class="condition-compared">
        <FieldPicker picked={row.field} onPick={pickField} />
        {row.verb !== null && (
          <select
            class="control condition-verb"
            aria-label={words("manager_condition_verb")}
            value={row.verb}
            onChange={({ currentTarget }) => pickVerb(currentTarget.value as Verb)}
          >
            {[...new Set([...verbs, row.verb])].map((verb) => (
              <option key={verb} value={verb}>
                {words(`manager_verb_${verb}`)}
              </option>
            ))}
          </select>
        )}
        {row.field !== null && row.verb !== null && row.verb !== "yes" && row.verb !== "no" && (
          <ValueInput key={`${row.field} ${isLimit(row.verb)}`} row={row} item={item} onChange={update} />
        )}
      </div>
      <PartButtons part={row} />
    </fieldset>
  );
}

const isLimit = (verb: Verb | null): boolean => verb !== null && /below|above/.test(verb);
