import { countries, countryName } from "../../inputs/countries.ts";
import { LazySelect, type SelectOption } from "../../inputs/lazy-select.tsx";
import { useWords } from "../../ui/words-context.ts";
import { Setting } from "../editing/setting.tsx";
import { useSetting } from "./use-setting.ts";

/** Goods that cross its border are exported. */
export function Country() {
  const { language } = useWords();
  return (
    <Place
      id="homeCountry"
      label="manager_home_country"
      options={(home) => countries(language, home)}
      labelOf={(code) => countryName(code, language)}
    />
  );
}

/** "CHF, Swiss Franc": a currency is known by its code first. */
export function Currency() {
  const { language } = useWords();
  const names = new Intl.DisplayNames(language, { type: "currency" });
  const labelOf = (code: string): string => `${code}, ${names.of(code) ?? code}`;
  return (
    <Place
      id="homeCurrency"
      label="manager_home_currency"
      options={() => Intl.supportedValuesOf("currency").map((value) => ({ value, label: labelOf(value) }))}
      labelOf={labelOf}
    />
  );
}

type Props = {
  id: "homeCountry" | "homeCurrency";
  label: string;
  options: (present: string) => SelectOption[];
  labelOf: (code: string) => string;
};

/** One of hundreds, listed once somebody looks for another. */
function Place({ id, label, options, labelOf }: Props) {
  const words = useWords();
  const { value, set, refused, locked } = useSetting(id);
  const code = String(value ?? "");
  return (
    <Setting label={words(label)} problems={refused}>
      {(control) => (
        <LazySelect
          {...control}
          value={code}
          options={() => options(code)}
          labelOf={labelOf}
          onChange={(chosen) => void set(chosen)}
          disabled={locked}
        />
      )}
    </Setting>
  );
}
