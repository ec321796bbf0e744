import type * as z from "zod/mini";
import type { IsoDay } from "../values/dates.ts";
import type { Problem } from "../values/result.ts";
import type { Words } from "../values/words.ts";
import type { FieldShape, Limits } from "./field-shape.ts";
import type { Value } from "./value.ts";

/** What judging a value may depend on beyond the value itself. */
export type JudgeContext = { today: IsoDay; closeDate?: IsoDay | undefined };

/** A field kind describes itself; nobody else switches on the kind. */
export type FieldKind<V extends Value = Value> = {
  id: string;
  /** What may be stored: the shape only. Whether the value makes sense is `problem`'s. */
  schema(field: FieldShape): z.ZodMiniType<V>;
  /** What a manager may limit its answers by. */
  limits?: readonly (keyof Limits)[];
  /** Beyond null, "", [] and {}, which are blank for every kind. */
  isBlank?(value: V): boolean;
  /** Why this value cannot be used as it is, in words for the person (`_locales` problem_*), or null. */
  problem?(value: V, field: FieldShape, context: JudgeContext): Problem | null;
  /** The words a person typed freely, to be looked at for placeholders ("tbd"). */
  freeText?(value: V): string[];
  /** As a person reads it, on screen and on paper. */
  toText(value: V, field: FieldShape, words: Words): string;
  /** The single values inside, by name ("country" of an address), for sense checks and pages. */
  part?(value: V, name: string): Value | undefined;
};

/** Declared with its own value type, listed with all others. */
export const fieldKind = <V extends Value>(kind: FieldKind<V>): FieldKind => kind as unknown as FieldKind;

/** Blank for every kind: null, "", [], {} and nothing at all. */
export function isBlankValue(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** Whether a stored value still has the shape of its kind: a playbook may give a field another kind later. */
export const fitsKind = (kind: FieldKind, field: FieldShape, value: unknown): boolean =>
  kind.schema(field).safeParse(value).success;

/** All that somebody said in a value, whatever kind it is of. */
export function everyText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value ?? "");
  const parts = "cells" in value ? Object.values(value.cells as object) : Object.values(value);
  return parts.map(everyText).filter(Boolean).join(", ");
}

export const storedText = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);

/** A value in one line; of a kind this release does not know, or given while it was of another kind, as it is stored. */
export const textOfKind = (
  kind: FieldKind | undefined,
  value: Value,
  shape: FieldShape,
  words: Words,
): string => (kind && fitsKind(kind, shape, value) ? kind.toText(value, shape, words) : storedText(value));
