import { useId } from "preact/hooks";
import type { AddressValue } from "../../src/field-kinds/value.ts";
import { useWords } from "../ui/words-context.ts";
import { countries, countryName } from "./countries.ts";
import type { InputProps } from "./input-props.ts";
import { useInputSettings } from "./input-settings.ts";
import { LazySelect } from "./lazy-select.tsx";
import { PartControl, useParts } from "./part-control.tsx";

const parts = ["name", "street", "city", "region", "postalCode"] as const;
const wide: readonly string[] = ["name", "street"];

export function AddressInput({
  id,
  value,
  labelledBy,
  describedBy,
  invalid,
  onChange,
  onUnusable,
}: InputProps<AddressValue>) {
  const words = useWords();
  const { homeCountry } = useInputSettings();
  const country = useId();
  const change = useParts(value, onChange);
  const nowhere = words("input_choose");
  return (
    <fieldset id={id} class="parts" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {parts.map((part) => (
        <PartControl
          key={part}
          name={words(`input_address_${part}`)}
          text={value?.[part]}
          wide={wide.includes(part)}
          invalid={invalid}
          describedBy={describedBy}
          onPart={(text) => change(part, text)}
          onUnusable={onUnusable}
        />
      ))}
      <div class="part">
        <label class="part-name" for={country}>
          {words("input_address_country")}
        </label>
        <LazySelect
          id={country}
          value={value?.country ?? ""}
          options={() => [{ value: "", label: nowhere }, ...countries(words.language, homeCountry)]}
          blank={nowhere}
          labelOf={(code) => countryName(code, words.language)}
          onChange={(code) => change("country", code)}
          aria-invalid={invalid}
        />
      </div>
    </fieldset>
  );
}
