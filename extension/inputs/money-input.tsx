import { useState } from "preact/hooks";
import type { Money } from "../../src/values/money.ts";
import { useWords } from "../ui/words-context.ts";
import type { InputProps } from "./input-props.ts";
import { useInputSettings } from "./input-settings.ts";
import { LazySelect } from "./lazy-select.tsx";
import { NumberControl } from "./number-control.tsx";

export function MoneyInput({ field: _, value, onChange, ...props }: InputProps<Money>) {
  const words = useWords();
  const { homeCurrency } = useInputSettings();
  const [chosen, setChosen] = useState<string>();
  const currency = value?.currency ?? chosen ?? homeCurrency;
  const changeCurrency = (next: string) => {
    setChosen(next);
    if (value) onChange({ ...value, currency: next });
  };
  const currencies = () =>
    [...new Set([homeCurrency, currency, ...Intl.supportedValuesOf("currency")])].map((code) => ({
      value: code,
      label: code,
    }));
  return (
    <div class="control-line">
      <NumberControl
        {...props}
        value={value?.amount}
        onChange={(amount) => onChange(amount === undefined ? undefined : { amount, currency })}
      />
      <LazySelect
        aria-label={words("input_currency")}
        value={currency}
        options={currencies}
        labelOf={(code) => code}
        onChange={changeCurrency}
      />
    </div>
  );
}
