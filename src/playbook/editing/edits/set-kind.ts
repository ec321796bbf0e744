import type { FieldShape } from "../../../field-kinds/field-shape.ts";
import { fieldKinds } from "../../../field-kinds/index.ts";
import type { Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";
import type { Patch } from "../patch.ts";
import { columnsNamed, isChoice, optionsNamed } from "./add-question.ts";
import { type ItemRef, onItem, pathOf, setTo } from "./item.ts";

/** Kinds whose answers and limits mean the same. */
const alike = [
  ["text", "longtext"],
  ["choice", "multichoice"],
];

const isAlike = (a: string, b: string): boolean =>
  a === b || alike.some((kinds) => kinds.includes(a) && kinds.includes(b));

/** What a kind cannot be without: the choices of a choice, the columns of a table. */
export type KindNeeds = { options?: string[] | undefined; columns?: string[] | undefined };

/**
 * Another kind of answer. What only made sense for the old one goes with it (limits, choices, columns, units, where it is filled
 * in from). Refused, as no patches, while the new kind lacks what it needs.
 */
export function setKind(playbook: Playbook, ref: ItemRef, kind: string, needs: KindNeeds = {}): Patch[] {
  return onItem(playbook, ref, (item) => {
    const path = pathOf(ref);
    const before = item as Field;
    const keeps = isAlike(before.kind, kind);
    const options = isChoice(kind) ? (keeps ? before.options : optionsNamed(needs.options ?? [])) : undefined;
    const columns =
      kind === "table" ? (keeps ? before.columns : columnsNamed(needs.columns ?? [], before)) : undefined;
    if (options?.length === 0 || columns?.length === 0) return [];
    // "None of these" excludes others only where there are others.
    const { exclusive: _, ...others } = before.limits ?? {};
    const limits = keeps ? (kind === "choice" ? others : before.limits) : {};
    const left = {
      kind,
      options,
      columns,
      limits: Object.keys(limits ?? {}).length > 0 ? limits : undefined,
    };
    return [
      ...setTo([...path, "kind"], before.kind, left.kind),
      ...setTo([...path, "options"], before.options, left.options),
      ...wholeTo([...path, "columns"], before.columns, left.columns),
      ...wholeTo(
        [...path, "retiredColumns"],
        before.retiredColumns,
        keeps ? before.retiredColumns : undefined,
      ),
      ...limitsTo(path, before.limits ?? {}, left.limits ?? {}),
      ...(keeps
        ? []
        : [
            ...setTo([...path, "units"], before.units, undefined),
            ...setTo([...path, "prefill"], before.prefill, undefined),
            ...setTo([...path, "lines"], before.lines, undefined),
          ]),
    ];
  });
}

type Listed = { id: string }[] | undefined;

/** A list of things with ids goes and comes thing by thing, as everywhere. */
function wholeTo(path: string[], was: Listed, now: Listed): Patch[] {
  if (was === now) return [];
  const place = (items: { id: string }[], at: number) => items[at - 1]?.id ?? null;
  return [
    ...(was ?? [])
      .map((item, at, all) => ({ path: [...path, item.id], was: item, after: place(all, at) }))
      .reverse(),
    ...(now ?? []).map((item, at, all) => ({ path: [...path, item.id], now: item, after: place(all, at) })),
  ];
}

const limitsTo = (path: string[], was: object, now: object): Patch[] =>
  Object.entries(was)
    .filter(([name]) => !Object.hasOwn(now, name))
    .map(([name, value]) => ({ path: [...path, "limits", name], was: value }));

/** Whether what reps have answered already is still an answer after the change; otherwise they are asked again. */
export function answersStay(item: FieldShape, kind: string): boolean {
  if (item.kind === kind) return true;
  const shape = (id: string): string | undefined => fieldKinds.get(id)?.schema({ kind: id })._zod.def.type;
  // The value of a choice is a name of ours, and a day is written in one way only: as text they would be read as they are.
  const plain = (id: string): boolean => !isChoice(id) && id !== "date" && id !== "table";
  return (
    plain(item.kind) &&
    plain(kind) &&
    ["string", "number"].includes(shape(kind) ?? "") &&
    shape(item.kind) === shape(kind)
  );
}
