import type { CrmRecord } from "../../crm/record.ts";
import { isIsoDay } from "../../values/dates.ts";
import { moneyToText } from "../../values/money.ts";
import { numberToText } from "../../values/quantity.ts";
import type { Words } from "../../values/words.ts";
import type { Shown } from "./page-content.ts";
import { showValue } from "./shown-values.ts";

/** A fact of the record by its path; the amount with its currency. */
export function recordFact(record: CrmRecord, path: string[], words: Words): Shown[] | null {
  if (path.join(".") !== "amount") return factAt(record, path, words);
  const { amount, currency } = record;
  if (amount === undefined) return null;
  const known = currency !== undefined && /^[A-Z]{3}$/.test(currency);
  return [
    {
      value: known ? moneyToText({ amount, currency }, words.language) : numberToText(amount, words.language),
    },
  ];
}

/** What stands at the end of a path through plain data: text, a number, a day, an address; of a list its names. */
export function factAt(data: unknown, path: string[], words: Words): Shown[] | null {
  let found = data;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return null;
    found = (found as Record<string, unknown>)[step];
  }
  if (Array.isArray(found)) {
    const names = found.flatMap((one: unknown) => factAt(one, ["name"], words) ?? []);
    return names.length > 0 ? names : null;
  }
  if (typeof found === "number") return [{ value: numberToText(found, words.language) }];
  if (typeof found === "object" && found !== null) {
    const shown = showValue(found, { kind: "address" }, words);
    return shown ? [shown] : null;
  }
  if (typeof found !== "string" || found.trim() === "") return null;
  const shown = showValue(found, { kind: isIsoDay(found) ? "date" : "text" }, words);
  return shown ? [shown] : null;
}
