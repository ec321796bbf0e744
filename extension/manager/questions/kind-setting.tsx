import { useState } from "preact/hooks";
import { fieldKinds } from "../../../src/field-kinds/index.ts";
import { isChoice } from "../../../src/playbook/editing/edits/add-question.ts";
import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import { answersStay, setKind } from "../../../src/playbook/editing/edits/set-kind.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import { SelectSetting } from "../editing/select-setting.tsx";
import { kindInWords } from "../in-words.ts";
import { LinesSetting } from "./lines-setting.tsx";
import { useMember } from "./use-item.ts";

/** Another kind of answer: first what that means for the answers there are, and what the new kind needs; then it changes. */
export function KindSetting({ item, of }: { item: Field | Column; of: ItemRef }) {
  const words = useWords();
  const { change, refused, locked } = useMember(of, "kind");
  const [wanted, setWanted] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const kinds = [...fieldKinds.keys()].filter((kind) => of.column === undefined || kind !== "table");
  const needs = neededFor(item, wanted);
  const names = typed.split("\n");
  const done = async (): Promise<void> => {
    const made = await change((playbook) =>
      setKind(playbook, of, wanted ?? item.kind, { options: names, columns: names }),
    );
    if (made.ok) setWanted(null);
  };
  return (
    <>
      <SelectSetting
        label={words("manager_kind")}
        value={wanted ?? item.kind}
        options={kinds.map((kind) => ({ value: kind, label: kindInWords({ kind }, words) }))}
        onChange={(kind) => setWanted(kind === item.kind ? null : kind)}
        problems={refused}
        locked={locked}
      />
      {wanted !== null && (
        <div class="setting-wide">
          <Notice
            tone="wait"
            icon="question"
            role="status"
            actions={
              <>
                <Button onClick={() => void done()} aria-disabled={needs !== null && !typed.trim()}>
                  {words("manager_kind_change", kindInWords({ kind: wanted }, words))}
                </Button>
                <Button tone="quiet" onClick={() => setWanted(null)}>
                  {words("ui_cancel")}
                </Button>
              </>
            }
          >
            {words(answersStay(item, wanted) ? "manager_kind_answers_stay" : "manager_kind_answers_go")}
            {needs && <LinesSetting label={words(`manager_new_${needs}`)} value={typed} onInput={setTyped} />}
          </Notice>
        </div>
      )}
    </>
  );
}

/** What a kind cannot be without and the item does not have yet. */
function neededFor(item: Field | Column, kind: string | null): "options" | "columns" | null {
  if (kind === null) return null;
  if (isChoice(kind)) return isChoice(item.kind) ? null : "options";
  return kind === "table" ? "columns" : null;
}
