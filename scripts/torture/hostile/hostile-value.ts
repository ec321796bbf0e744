import type { FieldShape } from "../../../src/field-kinds/field-shape.ts";
import type { Row } from "../../../src/field-kinds/value.ts";

/** The next text, cut to what may be stored in its place. */
export type Texts = (most: number) => string;

const inParts = (value: object, next: Texts): object =>
  Object.fromEntries(Object.keys(value).map((part) => [part, next(500)]));

/** By field kind: the value with its words changed for hostile ones, in a shape that may be stored. */
const byKind: Record<
  string,
  (value: never, next: Texts, field: FieldShape & { columns?: { id: string; kind: string }[] }) => unknown
> = {
  text: (_, next) => next(20_000),
  longtext: (_, next) => next(20_000),
  address: (value: { country?: string }, next) => ({
    ...inParts(value, next),
    ...(value.country && { country: value.country }),
  }),
  contact: (value: object, next) => inParts(value, next),
  file: (value: object[], next) =>
    [...value, { name: "", revision: "", date: "" }].map((one) => inParts(one, next)),
  quantity: (value: object, next) => ({ ...value, unit: next(200) }),
  choice: (_, next) => next(200),
  multichoice: (value: string[], next) => [...value, next(200)],
  table: (rows: Row[], next, field) =>
    [...rows, ...rows, ...rows].map((row, at): Row => {
      const cells = Object.entries(row.cells).map(([id, cell]) => {
        const column = field.columns?.find((one) => one.id === id);
        const kept =
          !column || (at === 0 && !/text/.test(column.kind)) || /choice|date|yesno/.test(column.kind);
        return [id, kept ? cell : hostileValue(column, cell, next)];
      });
      const waiting =
        at % 3 === 2
          ? { waiting: { [field.columns?.at(-1)?.id ?? ""]: { on: next(200), by: next(40) } } }
          : {};
      return { id: `row-${at}`, cells: Object.fromEntries(cells), ...waiting };
    }),
};

export function hostileValue(field: FieldShape, value: unknown, next: Texts): unknown {
  return value === undefined
    ? undefined
    : (byKind[field.kind]?.(value as never, next, field as never) ?? value);
}
