import * as z from "zod/mini";
import { failed } from "../values/result.ts";
import { fieldKind } from "./field-kind.ts";
import type { FileReference } from "./value.ts";

const part = z.string().check(z.maxLength(500));

const schema = z
  .array(z.object({ name: part, revision: z.optional(part), date: z.optional(part) }))
  .check(z.maxLength(500));

/** Files by name, revision and date: enough to find the right one; the file itself stays where it is. */
export const file = fieldKind<FileReference[]>({
  id: "file",
  schema: () => schema,
  isBlank: (value) => value.every(({ name }) => name.trim() === ""),
  problem: (value) =>
    value.some(({ name }) => name.trim() === "") ? failed("file-without-name").problem : null,
  freeText: (value) => value.map(({ name }) => name),
  toText: (value, _field, words) =>
    value
      .map(({ name, revision }) => (revision ? words("file_with_revision", name, revision) : name))
      .join(", "),
  part: (value, name) =>
    name === "name" || name === "revision" || name === "date"
      ? value.flatMap((one) => one[name] ?? [])
      : undefined,
});
