import * as z from "zod/mini";
import { type CrmRecord, recordSchema } from "../crm/record.ts";
import { isBlankValue } from "../field-kinds/field-kind.ts";
import { fieldKinds } from "../field-kinds/index.ts";
import type { Row, Value } from "../field-kinds/value.ts";
import type { Field } from "../playbook/field.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { nestsDeeperThan } from "../values/nesting.ts";
import { failed, ok, type Result } from "../values/result.ts";
import type { Answer } from "./answer.ts";

/** A deal worked out in a file, as the domain report writes them: record, answers, settings. */
const workedDealSchema = z.object({
  id: z.string().check(z.regex(/^[\w.-]{1,100}$/)),
  settings: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  deal: z.looseObject({ canonicalStage: z.string() }),
  answers: z.record(z.string(), z.unknown()),
  notApplicable: z.optional(z.record(z.string(), z.string())),
  notKnownYet: z.optional(
    z.record(
      z.string(),
      z.object({
        reason: z.optional(z.string()),
        askedOf: z.string(),
        due: z.optional(z.nullable(z.string())),
      }),
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
  const parsed = workedDealSchema.safeParse(json);
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
  const record = recordSchema.safeParse({ ...deal, host: "worked-deal" });
  if (!record.success)
    return failed(
      "deal-broken",
      `deal.${record.error.issues[0]?.path.join(".")}`,
      record.error.issues[0]?.message ?? "",
    );

  const fields = new Map(playbook.fields.map((field) => [field.id, field]));
  const answers: Record<string, Answer> = {};
  for (const [field, { reason, askedOf, due }] of Object.entries(notKnownYet))
    answers[field] = { state: "waiting", on: askedOf, by: due ?? undefined, because: reason };
  for (const [field, because] of Object.entries(notApplicable))
    answers[field] = { state: "not-applicable", because };
  for (const [id, { value, confirmWith }] of Object.entries(assumed))
    answers[id] = { state: "assumed", value: withRowIds(id, value) as Value, confirmWith };
  // A field with a value is answered, even if it was once not known.
  for (const [id, value] of Object.entries(given))
    if (!isBlankValue(value))
      answers[id] = { state: "answered", value: withRowIds(id, value) as Value, source: { from: "file" } };

  for (const [id, answer] of Object.entries(answers)) {
    const field = fields.get(id);
    if (!field) return failed("deal-unknown-field", id);
    if ("value" in answer && !fieldKinds.get(field.kind)?.schema(field).safeParse(answer.value).success)
      return failed("deal-unusable-answer", id);
  }
  const unknownColumn = findUnknownColumn(fields, answers);
  if (unknownColumn) return failed("deal-unknown-field", unknownColumn);
  return ok({ id, stage: deal.canonicalStage, settings, record: record.data, answers });

  function withRowIds(id: string, value: unknown): unknown {
    if (!fields.get(id)?.columns || !Array.isArray(value)) return value;
    const rows = value as Record<string, unknown>[];
    return rows.map((cells, at) => ({
      id: `row-${at + 1}`,
      cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => !isBlankValue(cell))),
    }));
  }
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
