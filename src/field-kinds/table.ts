import * as z from "zod/mini";
import { type FieldKind, fieldKind, isBlankValue, textOfKind } from "./field-kind.ts";
import type { CellValue, Row } from "./value.ts";

export const mostRows = 2000;

/** Rows of columns of the other kinds, which it is given so that kinds never import each other. */
export function tableOf(kinds: ReadonlyMap<string, FieldKind>): FieldKind {
  return fieldKind<Row[]>({
    id: "table",
    schema: (field) => {
      const cells = Object.fromEntries(
        (field.columns ?? []).map((column) => {
          const kind = kinds.get(column.kind);
          return [
            column.id,
            z.optional(kind ? (kind.schema(column) as z.ZodMiniType<CellValue>) : z.never()),
          ];
        }),
      );
      const waiting = z.object({ on: z.string(), by: z.optional(z.string()) });
      return z
        .array(
          z.object({
            id: z.string(),
            cells: z.catchall(z.object(cells), z.any()),
            waiting: z.optional(z.record(z.string(), waiting)),
          }),
        )
        .check(z.maxLength(mostRows)) as unknown as z.ZodMiniType<Row[]>;
    },
    toText: (value, field, words) =>
      value
        .map((row) =>
          (field.columns ?? [])
            .filter((column) => !isBlankValue(row.cells[column.id]))
            .map((column) =>
              textOfKind(kinds.get(column.kind), row.cells[column.id] as CellValue, column, words),
            )
            .join(", "),
        )
        .join("; "),
  });
}
