import { useState } from "preact/hooks";
import {
  addSetting,
  isOwnSetting,
  isSettingTaken,
  removeSetting,
  settingNameFits,
  settingUses,
} from "../../../src/playbook/editing/edits/settings.ts";
import { parseNumber } from "../../../src/values/parse-number.ts";
import { failed } from "../../../src/values/result.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { AddNamed } from "../editing/add-named.tsx";
import { NumberSetting } from "../editing/number-setting.tsx";
import { PlainText } from "../editing/plain-text.tsx";
import { TextSetting } from "../editing/text-setting.tsx";
import { useChange } from "../editing/use-change.ts";
import { useRemove } from "../editing/use-remove.ts";
import { listInWords } from "../in-words.ts";
import { useLocks } from "../locks.ts";
import { useSetting } from "./use-setting.ts";

/** Numbers under names of a manager's own, for conditions and days to count with. */
export function OwnSettings() {
  const words = useWords();
  const { settings } = useBook().playbook;
  const own = Object.keys(settings).filter((id) => !isOwnSetting(id));
  return (
    <div class="own-settings">
      <h3>{words("manager_own_settings")}</h3>
      <p class="page-part-lead">{words("manager_own_settings_lead")}</p>
      {own.length > 0 && (
        <ul>
          {own.map((id) => (
            <OwnSetting key={id} id={id} />
          ))}
        </ul>
      )}
      <NewSetting />
    </div>
  );
}

function OwnSetting({ id }: { id: string }) {
  const words = useWords();
  const { playbook } = useBook();
  const { value, set, refused, locked } = useSetting(id);
  const { remove } = useRemove(words("manager_removed", id), () =>
    document.getElementById("part-settings")?.focus(),
  );
  const uses = settingUses(playbook, id);
  const shared = { label: id, missing: words("manager_number_missing"), refused, locked };
  const readBy = listInWords(
    uses.map((name) => `“${name}”`),
    words,
  );
  return (
    <li>
      {typeof value === "number" ? (
        <NumberSetting {...shared} value={value} save={(now) => set(now, { quiet: true })} />
      ) : (
        <TextSetting {...shared} value={String(value)} save={(now) => set(now, { quiet: true })} />
      )}
      {uses.length > 0 ? (
        <p class="setting-help">{words("manager_setting_read_by", readBy)}</p>
      ) : (
        !locked && (
          <Button
            aria-label={words("manager_remove_named", id)}
            onClick={() => void remove((now) => removeSetting(now, id))}
          >
            {words("ui_remove")}
          </Button>
        )
      )}
    </li>
  );
}

function NewSetting() {
  const words = useWords();
  const { playbook } = useBook();
  const { isLocked } = useLocks();
  const { change, refused } = useChange();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  if (isLocked("settings")) return <ByPolicy />;
  const add = async (name: string): Promise<{ ok: boolean }> => {
    const value = parseNumber(typed, words.language);
    setProblem(value === undefined ? words("manager_not_a_number") : null);
    if (value === undefined) return failed("not-stored");
    const added = await change((now) => addSetting(now, name, value));
    if (added.ok) setTyped((now) => (now === typed ? "" : now));
    return added;
  };
  return (
    <AddNamed
      label={words("manager_new_setting")}
      button={words("manager_add_setting")}
      missing={words("manager_name_missing")}
      wrong={(name) => {
        if (!settingNameFits(name)) return words("manager_setting_name_wrong");
        return isSettingTaken(playbook, name) ? words("manager_setting_taken") : null;
      }}
      add={add}
      refused={refused}
    >
      <PlainText
        label={words("manager_setting_number")}
        value={typed}
        onInput={(text) => {
          setTyped(text);
          setProblem(null);
        }}
        problems={problem === null ? [] : [problem]}
      />
    </AddNamed>
  );
}
