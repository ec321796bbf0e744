import { useId, useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import { NumberControl } from "../../inputs/number-control.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBuilder } from "./builder-context.ts";
import type { Row } from "./tree.ts";

type Props = { row: Row; labelledBy: string; onChange: (change: Partial<Row>) => void };

/** A number, or one of the playbook's settings where it is "below" or "at least". */
export function LimitInput({ row: { verb, limit }, labelledBy, onChange }: Props) {
  const words = useWords();
  const { naming } = useBuilder();
  const id = useId();
  const [unusable, setUnusable] = useState<Problem | null>(null);
  const settings = verb?.includes("below")
    ? naming.settings.all.filter((one) => typeof naming.settingValue(one.id) === "number" || one.id === limit)
    : [];
  const setting = typeof limit === "string" ? limit : "";
  return (
    <div class="condition-limit">
      {(settings.length > 0 || setting !== "") && (
        <select
          class="control"
          aria-label={words("manager_condition_limit")}
          value={setting}
          onChange={({ currentTarget }) => onChange({ limit: currentTarget.value || null })}
        >
          <option value="">{words("manager_condition_number")}</option>
          {settings.map((one) => (
            <option key={one.id} value={one.id}>
              {words("manager_setting_value", one.label, String(naming.settingValue(one.id) ?? ""))}
            </option>
          ))}
        </select>
      )}
      {setting === "" && (
        <NumberControl
          id={id}
          value={typeof limit === "number" ? limit : undefined}
          labelledBy={labelledBy}
          describedBy={unusable ? `${id}-problem` : undefined}
          invalid={unusable !== null}
          onChange={(value) => onChange({ limit: value ?? null })}
          onUnusable={setUnusable}
        />
      )}
      {unusable && (
        <p id={`${id}-problem`} class="condition-unusable">
          {problemText(unusable, words)}
        </p>
      )}
    </div>
  );
}
