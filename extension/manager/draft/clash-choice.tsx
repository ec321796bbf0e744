import { useId } from "preact/hooks";
import { applyPatches } from "../../../src/playbook/editing/apply.ts";
import type { Clashing } from "../../../src/playbook/editing/rebase.ts";
import { inOneLine } from "../../../src/playbook/editing/words/in-one-line.ts";
import { patchesInWords } from "../../../src/playbook/editing/words/patches-in-words.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { useWords } from "../../ui/words-context.ts";

type Props = {
  clash: Clashing;
  onto: Playbook;
  draft: Playbook;
  own: boolean;
  onChoose: (own: boolean) => void;
};

/** Both changed the same: what the version says, what the draft says, and the choice. */
export function ClashChoice({ clash, onto, draft, own, onChoose }: Props) {
  const words = useWords();
  const name = useId();
  const made = clash.mine ? applyPatches(onto, [clash.mine]) : null;
  const said =
    clash.mine && made?.ok ? inOneLine(patchesInWords([clash.mine], onto, made.value, words), words) : "";
  const gone = clash.patch.path[1] ?? "";
  const lost = draft.fields.find(({ id }) => id === gone)?.question ?? gone;
  return (
    <fieldset class="bring-clash">
      <legend>{said || words("manager_bring_gone", lost)}</legend>
      {clash.mine && (
        <>
          <label>
            <input type="radio" name={name} checked={!own} onChange={() => onChoose(false)} />
            {words("manager_bring_theirs", onto.number)}
          </label>
          <label>
            <input type="radio" name={name} checked={own} onChange={() => onChoose(true)} />
            {words("manager_bring_mine")}
          </label>
        </>
      )}
    </fieldset>
  );
}
