import * as z from "zod/mini";
import { type CrmRecord, recordSchema } from "../crm/record.ts";
import { isBlankValue } from "../field-kinds/field-kind.ts";
import type { FieldShape } from "../field-kinds/field-shape.ts";
import { fieldKinds } from "../field-kinds/index.ts";
import type { Row, Value } from "../field-kinds/value.ts";
import type { Column, Field } from "../playbook/field.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { type IsoDay, isIsoDay } from "../values/dates.ts";
import { nestsDeeperThan } from "../values/nesting.ts";
import { failed, ok, type Result } from "../values/result.ts";
import type { Answer } from "./answer.ts";

/** A deal worked out in a file, as the domain report writes them: record, answers, settings. */
const workedDealSchema = z.object({
  /** Becomes a folder's name: never "..". */
  id: z.string().check(z.regex(/^\w[\w.-]{0,99}$/)),
  settings: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  deal: z.looseObject({ canonicalStage: z.string(), closeDate: z.optional(z.string()) }),
  answers: z.record(z.string(), z.unknown()),
  notApplicable: z.optional(z.record(z.string(), z.string())),
  notKnownYet: z.optional(
    z.record(
      z.string(),
      z.object({ reason: z.optional(z.string()), askedOf: z.string(), due: z.optional(z.string()) }),
    ),
  ),
  assumed: z.optional(z.record(z.string(), z.object({ value: z.unknown(), confirmWith: z.string() }))),
});

export type WorkedDeal = {
  id: string;
  stage: string;
  settings: Record<string, string | number | boolean>;
  record: CrmRecord;
  answers: Record<string, Answer>;
};

/**
 * Reads a deal file against a playbook.
 * Problems: deal-broken (place, what was expected), deal-unknown-field (the field), deal-unusable-answer (the field).
 */
export function readWorkedDeal(json: unknown, playbook: Playbook): Result<WorkedDeal> {
  if (nestsDeeperThan(json, 20)) return failed("deal-broken", "", "nested too deeply");
  const parsed = workedDealSchema.safeParse(withoutNulls(json));
  if (!parsed.success)
    return failed(
      "deal-broken",
      parsed.error.issues[0]?.path.join(".") ?? "",
      parsed.error.issues[0]?.message ?? "",
    );
  const {
    id,
    deal,
    settings = {},
    answers: given,
    notApplicable = {},
    notKnownYet = {},
    assumed = {},
  } = parsed.data;
  const record = recordSchema.safeParse({
    crm: "worked-deal",
    id,
    url: "",
    ...deal,
    host: "worked-deal",
    closeDate: dayOf(deal.closeDate),
  });
  if (!record.success)
    return failed(
      "deal-broken",
      `deal.${record.error.issues[0]?.path.join(".")}`,
      record.error.issues[0]?.message ?? "",
    );

  const fields = new Map(playbook.fields.map((field) => [field.id, field]));
  const answers: Record<string, Answer> = {};
  for (const [field, { reason, askedOf, due }] of Object.entries(notKnownYet))
    answers[field] = { state: "waiting", on: askedOf, by: due, because: reason };
  for (const [field, because] of Object.entries(notApplicable))
    answers[field] = { state: "not-applicable", because };
  for (const [id, { value, confirmWith }] of Object.entries(assumed))
    answers[id] = { state: "assumed", value: asStored(id, value) as Value, confirmWith };
  // A field with a value is answered, even if it was once not known.
  for (const [id, value] of Object.entries(given))
    if (!isBlankValue(value))
      answers[id] = { state: "answered", value: asStored(id, value) as Value, source: { from: "file" } };

  for (const [id, answer] of Object.entries(answers)) {
    const field = fields.get(id);
    if (!field) return failed("deal-unknown-field", id);
    if ("value" in answer && !fieldKinds.get(field.kind)?.schema(field).safeParse(answer.value).success)
      return failed("deal-unusable-answer", id);
  }
  const unknownColumn = findUnknownColumn(fields, answers);
  if (unknownColumn) return failed("deal-unknown-field", unknownColumn);
  return ok({ id, stage: deal.canonicalStage, settings, record: record.data, answers });

  function asStored(id: string, value: unknown): unknown {
    const field = fields.get(id);
    if (!field?.columns || !Array.isArray(value)) return field ? inItsKind(field, value) : value;
    return value.map((row: unknown, at) => ({
      id: `row-${at + 1}`,
      cells: isRecord(row) ? cellsOf(field.columns ?? [], row) : row,
    }));
  }
}

const cellsOf = (columns: Column[], row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, cell]) => !isBlankValue(cell))
      .map(([id, cell]) => {
        const column = columns.find((one) => one.id === id);
        return [id, column ? inItsKind(column, cell) : cell];
      }),
  );

/** Release 1 may stand there as a number, a single file without its list: the same answer, written more shortly. */
function inItsKind(shape: FieldShape, value: unknown): unknown {
  const schema = fieldKinds.get(shape.kind)?.schema(shape);
  const inFull = typeof value === "number" ? String(value) : [value];
  const fits = (one: unknown) => schema?.safeParse(one).success === true;
  return !fits(value) && fits(inFull) ? inFull : value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Null is blank wherever it stands. */
function withoutNulls(json: unknown): unknown {
  if (Array.isArray(json)) return json.filter((item) => item !== null).map(withoutNulls);
  if (!isRecord(json)) return json;
  const entries = Object.entries(json).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutNulls(value)]));
}

/** The day of a date that a CRM wrote with its time; no other text is a close date. */
function dayOf(text: string | undefined): IsoDay | undefined {
  const day = text?.slice(0, 10) ?? "";
  return isIsoDay(day) ? day : undefined;
}

function findUnknownColumn(fields: Map<string, Field>, answers: Record<string, Answer>): string | null {
  for (const [id, answer] of Object.entries(answers)) {
    const columns = fields.get(id)?.columns;
    if (!columns || !("value" in answer)) continue;
    for (const row of answer.value as Row[])
      for (const column of Object.keys(row.cells))
        if (!columns.some((known) => known.id === column)) return `${id}.${column}`;
  }
  return null;
}
