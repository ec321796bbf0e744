import type { ItemLines } from "../../../../src/packet/item-lines/item-lines.ts";
import type { LinesId } from "../../../../src/packet/item-lines/line-keys.ts";
import { useWords } from "../../../ui/words-context.ts";

type Props = { all: ItemLines[]; chosen: LinesId; onChoose: (id: LinesId) => void };

/** An import takes one kind of rows: goods that come in, or what was ordered. */
export function LinesKind({ all, chosen, onChoose }: Props) {
  const words = useWords();
  return (
    <fieldset class="erp-kinds">
      <legend class="visually-hidden">{words("erp_kinds")}</legend>
      {all.map(({ id, rows }) => (
        <label key={id}>
          <input type="radio" name="erp-kind" checked={id === chosen} onChange={() => onChoose(id)} />
          {words.count(`erp_kind_${id}`, rows.length)}
        </label>
      ))}
    </fieldset>
  );
}
