import type * as z from "zod/mini";
import { idFrom } from "../editing/id-from.ts";
import { idSchema } from "../field.ts";
import type { Member } from "./member.ts";
import { type Row, type SheetRows, sayCell, textOf, valueAt } from "./rows.ts";

/** Opens a sheet by its name; null when the workbook has none, which leaves that part as it is. */
export type OpenSheet = (sheet: string, keys: string[]) => SheetRows | null;

export const keysOf = (lead: string[], members: Member[]): string[] => [
  ...lead,
  ...members.map(({ key }) => key),
];

/** The id in a row; for a new thing one made of its name. Says what is no id, and what stands twice. */
export function idOf(row: Row, name: string | undefined, taken: Set<string>): string | null {
  const id = textOf(row, "id") ?? (name === undefined ? undefined : idFrom(name, taken, "new"));
  if (id === undefined) sayCell(row, "id", "sheet-missing");
  else if (!idSchema.safeParse(id).success) sayCell(row, "id", "sheet-no-id", id);
  else if (taken.has(id)) sayCell(row, "id", "sheet-id-twice", id);
  else {
    taken.add(id);
    return id;
  }
  return null;
}

/** Holds what a row made against its shape: what is missing, too long or not allowed is said at its cell. */
export function holdAgainst(
  schema: z.ZodMiniType<unknown>,
  thing: unknown,
  row: Row,
  members: Member[],
): void {
  for (const issue of schema.safeParse(thing).error?.issues ?? []) {
    const member = members.find(({ path }) => path.every((name, at) => issue.path[at] === name));
    const given = member !== undefined && row.cells.has(member.key);
    if (member && !given) sayCell(row, member.key, "sheet-missing");
    else if (issue.code === "too_big")
      sayCell(row, member?.key ?? "id", "sheet-too-long", Number(issue.maximum));
    // What could not be read is not there, and was said.
    else if (!member || valueAt(thing, member.path) !== undefined)
      row.say(member?.key, { code: "sheet-not-allowed" });
  }
}
