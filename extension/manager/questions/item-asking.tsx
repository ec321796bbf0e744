import { useId } from "preact/hooks";
import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import { moveToDepartment } from "../../../src/playbook/editing/edits/order.ts";
import type { Column, Field, Level } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { CheckSetting } from "../editing/check-setting.tsx";
import { SelectSetting } from "../editing/select-setting.tsx";
import { TextSetting } from "../editing/text-setting.tsx";
import { levelInWords } from "../in-words.ts";
import { levels } from "./levels.ts";
import { useChoice, useMember, useText } from "./use-item.ts";

type Props = { item: Field | Column; of: ItemRef };

/** Who answers it, from when on, and at which level it is asked. */
export function ItemAsking({ item, of }: Props) {
  const words = useWords();
  const { stages } = useBook().playbook;
  const due = useChoice(of, "dueFrom");
  const level = useChoice(of, "level");
  return (
    <>
      <SelectSetting
        label={words("manager_due")}
        value={item.dueFrom ?? ""}
        options={[
          ...stages.map(({ id, short }) => ({ value: id, label: short })),
          { value: "", label: words("manager_never_due") },
        ]}
        onChange={(stage) => void due.set(stage || null)}
        problems={due.refused}
        locked={due.locked}
      />
      <Owner item={item} of={of} />
      <SelectSetting
        label={words("manager_level")}
        value={String(item.level)}
        options={levels.map((one) => ({ value: String(one), label: levelInWords(one, words) }))}
        onChange={(chosen) => void level.set(Number(chosen) as Level)}
        problems={level.refused}
        locked={level.locked}
      />
    </>
  );
}

/** Anybody can be named; who is named elsewhere is offered, so that one is not called by three names. */
function Owner({ item, of }: Props) {
  const words = useWords();
  const { fields } = useBook().playbook;
  const list = useId();
  const owners = [...new Set(fields.map(({ owner }) => owner))];
  return (
    <>
      <TextSetting
        {...useText(of, "owner")}
        label={words("manager_owner")}
        value={item.owner}
        missing={words("manager_owner_missing")}
        suggestions={list}
      />
      <datalist id={list}>
        {owners.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
    </>
  );
}

/** Which department wants to know. Its own department moves the question there, as its last. */
export function AskingDepartment({ field }: { field: Field }) {
  const words = useWords();
  const { departments } = useBook().playbook;
  const { change, refused, locked } = useMember({ field: field.id }, "department");
  return (
    <SelectSetting
      label={words("manager_asking_department")}
      value={field.department}
      options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => void change((playbook) => moveToDepartment(playbook, field.id, id))}
      problems={refused}
      locked={locked}
    />
  );
}

export function LockedSetting({ field }: { field: Field }) {
  const words = useWords();
  const { set, refused, locked } = useChoice({ field: field.id }, "locked");
  return (
    <CheckSetting
      label={words("manager_locked")}
      help={words("manager_locked_help")}
      checked={field.locked}
      onChange={(on) => void set(on)}
      problems={refused}
      locked={locked}
    />
  );
}
