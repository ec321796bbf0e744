import { address } from "./address.ts";
import { choice } from "./choice.ts";
import { contact } from "./contact.ts";
import { date } from "./date.ts";
import type { FieldKind } from "./field-kind.ts";
import { file } from "./file.ts";
import { longtext } from "./longtext.ts";
import { money } from "./money.ts";
import { multichoice } from "./multichoice.ts";
import { number } from "./number.ts";
import { percent } from "./percent.ts";
import { quantity } from "./quantity.ts";
import { tableOf } from "./table.ts";
import { text } from "./text.ts";
import { yesno } from "./yesno.ts";

/** Every kind a cell can be. */
const cellKinds = [
  text,
  longtext,
  number,
  quantity,
  money,
  percent,
  date,
  yesno,
  choice,
  multichoice,
  address,
  contact,
  file,
];

/** Every field kind, by id. A new kind is its file and its place in this list. */
export const fieldKinds: ReadonlyMap<string, FieldKind> = (() => {
  const byId = new Map(cellKinds.map((kind) => [kind.id, kind]));
  const table = tableOf(byId);
  return new Map([...byId, [table.id, table]]);
})();
