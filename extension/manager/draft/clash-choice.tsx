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
  const groups = clash.mine && made?.ok ? patchesInWords([clash.mine], onto, made.value, words) : [];
  const line = groups[0]?.lines[0];
  const values = line && "was" in line && groups[0]?.lines.length === 1 ? line : null;
  const at = clash.patch.path[1] ?? "";
  const title = values ? words("change_line", groups[0]?.title ?? at, values.name) : inOneLine(groups, words);
  const lost = draft.fields.find(({ id }) => id === at)?.question ?? at;
  const choice = (mine: boolean, text: string, value: string | undefined) => (
    <label>
      <input type="radio" name={name} checked={own === mine} onChange={() => onChoose(mine)} />
      <span>
        {text}
        {value !== undefined && <b>: {value === "" ? words("change_nothing") : value}</b>}
      </span>
    </label>
  );
  return (
    <fieldset class="bring-clash">
      <legend>{clash.mine ? title : words("manager_bring_gone", lost)}</legend>
      {clash.mine && choice(false, words("manager_bring_theirs", onto.number), values?.was)}
      {clash.mine && choice(true, words("manager_bring_mine"), values?.now)}
    </fieldset>
  );
}
