import type { CrmRecord } from "../crm/record.ts";
import { fitsKind, isBlankValue } from "../field-kinds/field-kind.ts";
import { fieldKinds } from "../field-kinds/index.ts";
import type { CellValue, Row, Value } from "../field-kinds/value.ts";
import type { Field } from "../playbook/field.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { Answer } from "./answer.ts";

/**
 * The answers the CRM page already shows, marked with where they were read. What a page shows cut or rounded is lossy and
 * waits to be confirmed. `readAt` is an ISO date and time.
 */
export function prefillFrom(
  record: CrmRecord,
  { fields }: Pick<Playbook, "fields">,
  readAt: string,
): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const field of fields) {
    const found = field.prefill && valueIn(record, field.prefill, field);
    if (!found || isBlankValue(found.value)) continue;
    const kind = fieldKinds.get(field.kind);
    if (!kind || !fitsKind(kind, field, found.value) || kind.isBlank?.(found.value)) continue;
    const lossy = isUnsure(record, found.fact, field.prefill) || undefined;
    answers[field.id] = {
      state: "answered",
      value: found.value,
      source: { from: "record", crm: record.crm, fact: found.fact, readAt, lossy },
    };
  }
  return answers;
}

/** Options the record speaks for ("Type is Repair"), offered and never taken by themselves. */
export function suggestedOptions(record: CrmRecord, field: Field, homeCountry: unknown): string[] {
  const { prefill } = field;
  if (!prefill || !("suggest" in prefill)) return [];
  const country = record.account?.shippingAddress?.country;
  return prefill.suggest
    .filter(({ when, is }) =>
      when === "shipping-abroad"
        ? country !== undefined && country !== homeCountry
        : textAt(record, when) === is,
    )
    .map(({ option }) => option)
    .filter((option) => field.options?.some(({ value, retired }) => value === option && !retired));
}

type Prefill = NonNullable<Field["prefill"]>;

/** Cut, rounded, or only the first rows of more: not to be used before the rep has looked at it. */
function isUnsure(record: CrmRecord, fact: string, prefill: Field["prefill"]): boolean {
  const names = [fact, prefill && "from" in prefill ? prefill.from : fact];
  return [...(record.lossy ?? []), ...(record.partial ?? [])].some((name) => names.includes(name));
}

function valueIn(record: CrmRecord, prefill: Prefill, field: Field): { fact: string; value: Value } | null {
  if ("lines" in prefill) return { fact: "lines", value: rowsFrom(record, prefill.lines, field) };
  if (!("from" in prefill)) return null;
  const value = factAt(record, prefill.from);
  return value === undefined ? null : { fact: prefill.from.split(".")[0] as string, value };
}

/** The facts a playbook may name. */
function factAt(record: CrmRecord, path: string): Value | undefined {
  const { account, contacts = [], lines = [] } = record;
  const person = (one: (typeof contacts)[number] | undefined) =>
    one && { name: one.name, role: one.role, phone: one.phone, email: one.email };
  const facts: Record<string, () => Value | undefined> = {
    owner: () => person(record.owner),
    "account.shippingAddress": () => account?.shippingAddress,
    "account.billingAddress": () => account?.billingAddress,
    "account.paymentTerms": () => account?.paymentTerms,
    "contacts.primary": () => person(contacts.find(({ primary }) => primary)),
    "contacts.technical": () =>
      person(contacts.find(({ role }) => role?.toLowerCase().includes("technical"))),
    "lines.lastDate": () =>
      lines
        .flatMap(({ date }) => date ?? [])
        .sort()
        .at(-1),
  };
  return Object.hasOwn(facts, path) ? facts[path]?.() : undefined;
}

const textAt = (record: CrmRecord, fact: string): string | undefined =>
  fact === "type" ? record.type : fact === "stage" ? record.stage : undefined;

/** One row per product line, by the CRM's own id of it: what was said about a row stays with it when one is put in before. */
function rowsFrom(record: CrmRecord, columns: Record<string, string>, field: Field): Row[] {
  return (record.lines ?? []).map((line, at) => {
    const cells: Record<string, CellValue> = {};
    for (const [column, property] of Object.entries(columns)) {
      const value = line[property as keyof typeof line];
      if (value === undefined) continue;
      const kind = field.columns?.find(({ id }) => id === column)?.kind;
      if (kind === "money" && !record.currency) continue;
      cells[column] =
        kind === "money" ? { amount: Number(value), currency: record.currency as string } : value;
    }
    return { id: line.id === undefined ? `line-${at + 1}` : `line:${line.id}`, cells };
  });
}

/** The row was once a line of the page, whatever was typed into it since. Rows a rep adds have a random id. */
export const isPageRow = ({ id }: Row): boolean => /^line[-:]/.test(id);

/** The columns a page's lines speak for, with the line's property for each. */
export const linePrefill = ({ prefill }: Field): Record<string, string> =>
  prefill && "lines" in prefill ? prefill.lines : {};
