import { answerText, valueText } from "../../../src/checklist/answer-text.ts";
import { lineName } from "../../../src/checklist/line-name.ts";
import type { CrmRecord } from "../../../src/crm/record.ts";
import type { Row } from "../../../src/field-kinds/value.ts";
import type { FactDifference, PacketDifference } from "../../../src/packet/packet-drift.ts";
import { recordFact } from "../../../src/packet/page/facts.ts";
import type { Field } from "../../../src/playbook/field.ts";
import type { Words } from "../../../src/values/words.ts";

/** A difference as a person reads it. */
export type DriftWords = { what: string; was: string; now: string };

export function driftWords(one: PacketDifference, words: Words): DriftWords {
  if (one.kind === "fact") return factWords(one, words);
  const { field } = one;
  if (one.kind === "answer")
    return {
      what: field.label,
      was: answerText(field, one.mine, words),
      now: valueText(one.shown.value, field, words),
    };
  const line = lineName(field, one.row, words);
  if (one.kind === "line-added")
    return { what: line, was: words("drift_not_there"), now: rowText(field, one.row, words) };
  if (one.kind === "line-removed")
    return { what: line, was: rowText(field, one.row, words), now: words("drift_not_there") };
  const { column, row, mine, shown } = one;
  const wait = row.waiting?.[column.id];
  const empty = wait ? words("state_waiting_no_day", wait.on) : words("drift_nothing");
  return {
    what: words("drift_cell", column.label, line),
    was: mine === undefined ? empty : valueText(mine, column, words),
    now: valueText(shown, column, words),
  };
}

/** What "stop watching" ends: the column on every line of every deal, or the whole question. */
export const watchedName = (one: PacketDifference, words: Words): string =>
  one.kind === "fact"
    ? words(`drift_fact_${one.fact}`)
    : one.kind === "cell"
      ? words("drift_cell", one.column.label, one.field.label)
      : one.field.label;

const paths = {
  name: "name",
  account: "account.name",
  amount: "amount",
  closeDate: "closeDate",
  owner: "owner.name",
};

function factWords({ fact, was, now }: FactDifference, words: Words): DriftWords {
  const text = (record: CrmRecord): string =>
    (recordFact(record, paths[fact].split("."), words) ?? []).map(({ value }) => value).join(", ");
  return { what: words(`drift_fact_${fact}`), was: text(was), now: text(now) };
}

const rowText = (field: Field, row: Row, words: Words): string => valueText([row], field, words);
