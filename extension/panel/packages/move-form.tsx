import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { parseNumber } from "../../../src/values/parse-number.ts";
import { numberToText } from "../../../src/values/quantity.ts";
import { InlineForm } from "../../inputs/inline-form.tsx";
import { useWords } from "../../ui/words-context.ts";
import { FormActions } from "../form-actions.tsx";
import "../../inputs/input.css";

type Props = {
  /** How much can be moved; 0: it is one thing, or nobody counted it, and goes as a whole. */
  quantity: number;
  from: number;
  count: number;
  onMove: (quantity: number, to: number) => void;
  onCancel: () => void;
};

/** How much goes where. The focus is at the first thing to say. */
export function MoveForm({ quantity, from, count, onMove, onCancel }: Props) {
  const words = useWords();
  const id = useId();
  const much = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLSelectElement>(null);
  const [wrong, setWrong] = useState(false);
  useLayoutEffect(() => {
    if (much.current) much.current.select();
    else place.current?.focus();
  }, []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const some = much.current ? parseNumber(much.current.value, words.language) : 1;
    const fits = some !== undefined && some > 0 && (quantity === 0 || some <= quantity);
    setWrong(!fits);
    if (fits) onMove(quantity === 0 ? Number.MAX_SAFE_INTEGER : some, Number(place.current?.value));
    else much.current?.focus();
  };
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => at !== from - 1);
  return (
    <InlineForm onSubmit={submit} onCancel={onCancel}>
      <div class="package-move">
        {quantity > 0 && (
          <label for={`${id}q`}>
            <span>{words("packages_how_many", numberToText(quantity, words.language))}</span>
            <input
              id={`${id}q`}
              ref={much}
              class="control"
              type="text"
              inputMode="decimal"
              autocomplete="off"
              value={numberToText(quantity, words.language)}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}p` : undefined}
            />
          </label>
        )}
        <label for={`${id}t`}>
          <span>{words("packages_to")}</span>
          <select id={`${id}t`} ref={place} class="control">
            {others.map((at) => (
              <option key={at} value={at}>
                {words("packages_one", at + 1)}
              </option>
            ))}
            <option value={count}>{words("packages_new")}</option>
          </select>
        </label>
      </div>
      {wrong && (
        <p id={`${id}p`} class="problem" role="alert">
          {words("packages_how_many_wrong", numberToText(quantity, words.language))}
        </p>
      )}
      <FormActions label={words("packages_move")} onCancel={onCancel} />
    </InlineForm>
  );
}
