import type { FieldShape } from "../../field-kinds/field-shape.ts";
import { numberToText } from "../../values/quantity.ts";
import type { Words } from "../../values/words.ts";

/** What an answer must satisfy, one short sentence each; empty when anything goes. */
export function limitsInWords({ limits = {}, units, options }: FieldShape, words: Words): string[] {
  const number = (value: number) => numberToText(value, words.language);
  const { min, max, above, minLength, maxLength, pattern, example, needs, exclusive } = limits;
  const exclusiveLabel = options?.find(({ value }) => value === exclusive)?.label ?? exclusive;
  const sentences: (string | false | undefined)[] = [
    units &&
      words(
        "manager_limit_units",
        new Intl.ListFormat(words.language, { type: "disjunction" }).format(units),
      ),
    min !== undefined && max !== undefined && words("manager_limit_between", number(min), number(max)),
    min !== undefined && max === undefined && words("manager_limit_min", number(min)),
    max !== undefined && min === undefined && words("manager_limit_max", number(max)),
    above !== undefined && words("manager_limit_above", number(above)),
    limits.whole && words("manager_limit_whole"),
    minLength !== undefined && words.count("manager_limit_min_length", minLength),
    maxLength !== undefined && words.count("manager_limit_max_length", maxLength),
    pattern !== undefined && words("manager_limit_pattern", example ?? pattern),
    limits.notAfterToday && words("manager_limit_not_after_today"),
    limits.afterCloseDate && words("manager_limit_after_close_date"),
    needs && words("manager_limit_needs", needsInWords(needs, words)),
    exclusiveLabel !== undefined && words("manager_limit_exclusive", exclusiveLabel),
  ];
  return sentences.filter((sentence): sentence is string => typeof sentence === "string");
}

/** "a name, and a phone or an e-mail". */
function needsInWords(needs: string[][], words: Words): string {
  const list = (type: "conjunction" | "disjunction", items: string[]) =>
    new Intl.ListFormat(words.language, { type }).format(items);
  return list(
    "conjunction",
    needs.map((group) =>
      list(
        "disjunction",
        group.map((part) => words(`manager_part_${part}`)),
      ),
    ),
  );
}
