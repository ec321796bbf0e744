import type { SenseCheck } from "../../../src/playbook/sense-check.ts";
import { numberToText } from "../../../src/values/quantity.ts";
import type { Words } from "../../../src/values/words.ts";
import type { Book } from "../book.ts";
import { conditionInWords, listInWords, placeInWords, settingInWords } from "../in-words.ts";

/** When a check warns, as one sentence. */
export function checkInWords(check: SenseCheck, book: Book, words: Words): string {
  const place = (ref: string) => placeInWords(ref, book, words);
  const or = (items: string[]) => new Intl.ListFormat(words.language, { type: "disjunction" }).format(items);
  const number = (value: number) => numberToText(value, words.language);
  const setting = (id: string) => settingInWords(book, id, words);
  const option = (ref: string, value: string) =>
    itemAt(ref, book)?.options?.find((one) => one.value === value)?.label ?? value;
  const columns = "table" in check ? book.field(check.table)?.columns : undefined;
  const when = "when" in check ? conditionInWords(check.when, book, words, columns) : "";

  switch (check.kind) {
    case "date-order":
      return words("manager_check_date_order", or(check.dates.map(place)), place(check.notAfter));
    case "working-days-between":
      return words(
        "manager_check_working_days",
        place(check.from),
        or(check.to.map(place)),
        setting(check.atLeastSetting),
      );
    case "days-between":
      return words("manager_check_days", place(check.from), place(check.to), number(check.atMost));
    case "below-setting-without":
      return words("manager_check_below", place(check.value), setting(check.setting), place(check.approval));
    case "value-in": {
      const values = (check.in ?? check.except ?? []).map((value) => option(check.value, value));
      return words(
        check.in ? "manager_check_value_in" : "manager_check_value_not_in",
        place(check.value),
        or(values),
      );
    }
    case "not-among":
      return words("manager_check_not_among", place(check.value), place(check.among));
    case "row": {
      const [column, value] = check.lacks ?? [];
      if (column === undefined || value === undefined)
        return words("manager_check_row", place(check.table), when);
      const ref = `${check.table}.${column}`;
      return words(
        "manager_check_row_lacks",
        place(check.table),
        when,
        itemAt(ref, book)?.label ?? column,
        option(ref, value),
      );
    }
    case "row-count": {
      const label = (column: string) => itemAt(`${check.table}.${column}`, book)?.label ?? column;
      return words(
        "manager_check_row_count",
        place(check.table),
        when,
        label(check.list),
        label(check.quantity),
      );
    }
    case "condition":
      return words("manager_check_condition", when);
    case "flag-against-value": {
      const key =
        check.warnsWhen === "flag-set-and-equal" ? "manager_check_flag_equal" : "manager_check_flag_missing";
      return words(
        key,
        place(check.field),
        option(check.field, check.flag),
        place(check.value),
        setting(check.setting),
      );
    }
    case "same-address":
      return words(
        "manager_check_same_address",
        place(check.field),
        option(check.field, check.flag),
        ...check.addresses.map(place),
      );
    case "worth-above-setting":
      return words(
        "manager_check_worth",
        listInWords(
          check.of.map(({ money }) => place(money)),
          words,
        ),
        setting(check.setting),
        setting(check.currencySetting),
      );
    case "sum-above":
      return words("manager_check_sum", place(`${check.table}.${check.sum}`), when, place(check.limit));
    case "less-left": {
      const { table, total, used, part, wanted } = check;
      return words(
        "manager_check_less_left",
        ...[total, used, part].map((column) => place(`${table}.${column}`)),
        place(`${wanted.table}.${wanted.quantity}`),
      );
    }
  }
}

const itemAt = (ref: string, book: Book) => {
  const [id = "", part] = ref.split(".");
  const field = book.field(id);
  return part === undefined ? field : (field?.columns?.find((column) => column.id === part) ?? field);
};
