import * as z from "zod/mini";
import { fieldKind } from "./field-kind.ts";

const schema = z.boolean();

export const yesno = fieldKind<boolean>({
  id: "yesno",
  schema: () => schema,
  toText: (value, _field, words) => words(value ? "yes" : "no"),
});
