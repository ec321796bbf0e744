import { saidBy } from "../../src/checklist/deal-change.ts";
import type { HistoryEntry } from "../../src/checklist/history.ts";
import type { Question } from "../../src/checklist/question.ts";
import { checkKindOf } from "../../src/checklist/sense-checks/index.ts";
import { fieldOf } from "../../src/checklist/sense-checks/look.ts";
import type { PacketDifference } from "../../src/packet/packet-drift.ts";
import type { Change } from "../../src/packet/revise/change.ts";
import type { Field } from "../../src/playbook/field.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import { isPrice, type Prices, pricesIn } from "../../src/policy/prices.ts";
import type { DealHistory } from "../storage/history.ts";
import type { DealView } from "./deal-view.ts";

/** The kind of a question whose answer is not shown: no playbook can have it, so nothing can draw or read its value. */
export const hiddenKind = "hidden";

/**
 * The deal as a computer shows it where the organisation hides prices: questions and columns stay, so that nothing is missing
 * without a word, their values go. What is stored, checked and handed over is the same.
 */
export function withoutPrices(view: DealView): DealView {
  const prices = pricesIn(view.playbook);
  const mayShow = (one: PacketDifference): boolean => !isOfPrice(one, prices);
  const bare = <One extends PacketDifference>(one: One): One =>
    one.kind === "fact" ? one : { ...one, field: bareField(one.field, prices) };
  const shown = <One extends PacketDifference>(list: One[]): One[] => list.filter(mayShow).map(bare);
  const { drift } = view;
  return {
    ...view,
    hidesPrices: true,
    questions: view.questions.map((question) => bareQuestion(question, prices)),
    warnings: view.warnings.map((one) =>
      one.fields.some((field) => isPrice(prices, field)) ? { ...one, detail: "" } : one,
    ),
    customer: view.customer && {
      ...view.customer,
      stands: view.customer.stands.filter(({ field }) => !isPrice(prices, field.id)),
    },
    late: view.late.filter(
      ({ change }) =>
        !isPrice(prices, change.field, "column" in change ? change.column : undefined) &&
        !holdsPrice(saidBy(change), change.field, prices),
    ),
    drift: { ...drift, open: shown(drift.open), packet: shown(drift.packet), aside: shown(drift.aside) },
  };
}

/** The history without the changes of prices, to be read and to be saved as a file; its chain is checked whole before. */
export function withoutPriceEntries(history: DealHistory, playbook: Playbook): DealHistory {
  const prices = pricesIn(playbook);
  return { ...history, entries: history.entries.filter((entry) => !isPriceEntry(entry, prices)) };
}

/** Whether a change was one of a price, or of rows with prices in them. */
function isPriceEntry({ field, column, old, new: now, shown }: HistoryEntry, prices: Prices): boolean {
  if (isPrice(prices, field, column)) return true;
  return column === undefined && [old, now, shown].some((value) => holdsPrice(value, field, prices));
}

/** What changed in a packet without what tells of a price. */
export function withoutPriceChanges(changes: Change[], playbook: Playbook): Change[] {
  const prices = pricesIn(playbook);
  return changes.filter((change) => !isPriceChange(change, playbook, prices));
}

function isPriceChange(
  { kind, path, field = "", column }: Change,
  playbook: Playbook,
  prices: Prices,
): boolean {
  if (kind === "fact") return prices.has(path);
  if (kind === "warning") {
    const check = playbook.senseChecks.find(({ id }) => path === `warning.${id}`);
    return (
      !check ||
      checkKindOf(check)
        .reads(check)
        .some((ref) => isPrice(prices, fieldOf(ref)))
    );
  }
  if (kind !== "row-added" && kind !== "row-removed") return isPrice(prices, field, column);
  // A row's text has every column in it that all its readers may see.
  const columns = playbook.fields.find(({ id }) => id === field)?.columns ?? [];
  return columns.some(({ id, readers }) => !readers && isPrice(prices, field, id));
}

const holdsPrice = (value: unknown, field: string, prices: Prices): boolean =>
  JSON.stringify(value ?? null).includes('"cells"') && [...prices].some((one) => one.startsWith(`${field}.`));

function isOfPrice(one: PacketDifference, prices: Prices): boolean {
  if (one.kind === "fact") return prices.has(one.path);
  return isPrice(prices, one.field.id, one.kind === "cell" ? one.column.id : undefined);
}

function bareField(field: Field, prices: Prices): Field {
  const columns = field.columns?.filter(({ id }) => !isPrice(prices, field.id, id));
  if (isPrice(prices, field.id)) return { ...field, kind: hiddenKind };
  return columns && columns.length !== field.columns?.length ? { ...field, columns } : field;
}

function bareQuestion(question: Question, prices: Prices): Question {
  const field = bareField(question.field, prices);
  if (field === question.field) return question;
  const { answer } = question;
  const isShown = answer?.state === "waiting" || answer?.state === "not-applicable";
  if (field.kind === hiddenKind)
    return { ...question, field, answer: isShown ? answer : undefined, problem: null };
  const rows = question.rows.map(({ row, cells, missing }) => ({
    // Whole: a row that is taken out and brought back must not lose what is not shown.
    row,
    cells: cells.filter(({ column }) => !isPrice(prices, field.id, column.id)),
    missing: missing.filter((column) => !isPrice(prices, field.id, column)),
  }));
  return { ...question, field, rows };
}
