import type { Column, Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";
import { same } from "../parts.ts";
import type { Patch, Path } from "../patch.ts";

/** A question; with `column` a column of that table. */
export type ItemRef = { field: string; column?: string | undefined };

export const pathOf = ({ field, column }: ItemRef): Path =>
  column === undefined ? ["fields", field] : ["fields", field, "columns", column];

export function itemAt({ fields }: Playbook, { field, column }: ItemRef): Field | Column | undefined {
  const question = fields.find(({ id }) => id === field);
  return column === undefined ? question : question?.columns?.find(({ id }) => id === column);
}

/** Patches of an item that is there; none for one that is gone. */
export function onItem(playbook: Playbook, ref: ItemRef, make: (item: Field | Column) => Patch[]): Patch[] {
  const item = itemAt(playbook, ref);
  return item ? make(item) : [];
}

/** One step from what stands at `path` to `now`; none where that stands there already. */
export const setTo = (path: Path, was: unknown, now: unknown): Patch[] =>
  same(was, now)
    ? []
    : [{ path, ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) }];

/** The id of what stands before the item of that id; null: it is the first. */
export const placeOf = (items: { id: string }[], id: string): string | null =>
  items[items.findIndex((item) => item.id === id) - 1]?.id ?? null;

export const lastOf = (items: { id: string }[] | undefined): string | null => items?.at(-1)?.id ?? null;
