import { useMemo } from "preact/hooks";
import { countries } from "../../inputs/countries.ts";
import { useWords } from "../../ui/words-context.ts";
import { SelectSetting } from "../editing/select-setting.tsx";
import { useSetting } from "./use-setting.ts";

/** Goods that cross its border are exported. */
export function Country() {
  const words = useWords();
  const { value, set, refused, locked } = useSetting("homeCountry");
  const home = String(value ?? "");
  const options = useMemo(() => countries(words.language, home), [words, home]);
  return (
    <SelectSetting
      label={words("manager_home_country")}
      value={home}
      options={options}
      onChange={(code) => void set(code)}
      problems={refused}
      locked={locked}
    />
  );
}

export function Currency() {
  const words = useWords();
  const { value, set, refused, locked } = useSetting("homeCurrency");
  const options = useMemo(() => currencies(words.language), [words]);
  return (
    <SelectSetting
      label={words("manager_home_currency")}
      value={String(value ?? "")}
      options={options}
      onChange={(code) => void set(code)}
      problems={refused}
      locked={locked}
    />
  );
}

/** "CHF, Swiss Franc": a currency is known by its code first. */
function currencies(language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: "currency" });
  return Intl.supportedValuesOf("currency").map((code) => ({
    value: code,
    label: `${code}, ${names.of(code) ?? code}`,
  }));
}
