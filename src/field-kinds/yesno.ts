import * as z from "zod/mini";
import { fieldKind } from "./field-kind.ts";

export const yesno = fieldKind<boolean>({
  id: "yesno",
  schema: () => z.boolean(),
  toText: (value, _field, words) => words(value ? "yes" : "no"),
});
