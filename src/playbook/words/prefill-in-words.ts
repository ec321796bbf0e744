import type { Words } from "../../values/words.ts";
import type { Field } from "../field.ts";

/** A path into the record as a key of `_locales`: "account.shippingAddress" is manager_fact_account_shippingAddress. */
export function factInWords(path: string, words: Words): string {
  const key = `manager_fact_${path.replaceAll(".", "_").replaceAll("-", "_")}`;
  const text = words(key);
  return text === key ? path : text;
}

/** Where an answer may come from without anybody typing it; null when only a person gives it. */
export function prefillInWords({ prefill, columns, options }: Field, words: Words): string[] {
  if (!prefill) return [];
  if ("from" in prefill) return [words("manager_prefill_from", factInWords(prefill.from, words))];
  if ("mint" in prefill) return [words("manager_prefill_minted")];
  if ("lines" in prefill) {
    const labels = Object.keys(prefill.lines).map(
      (id) => columns?.find((column) => column.id === id)?.label ?? id,
    );
    return [words("manager_prefill_lines", new Intl.ListFormat(words.language).format(labels))];
  }
  return prefill.suggest.map(({ option, when, is }) => {
    const label = options?.find(({ value }) => value === option)?.label ?? option;
    const fact = factInWords(when, words);
    return is === undefined
      ? words("manager_prefill_suggest", label, fact)
      : words("manager_prefill_suggest_is", label, fact, is);
  });
}
