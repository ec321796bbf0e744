import { type Dock, removeDock, setDock } from "../../../src/playbook/editing/edits/company.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Handle } from "../../ui/reorder/handle.tsx";
import { MoveButtons } from "../../ui/reorder/move-buttons.tsx";
import { useWords } from "../../ui/words-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { InlineText } from "../editing/inline-text.tsx";
import { TextSetting } from "../editing/text-setting.tsx";
import { useChange } from "../editing/use-change.ts";
import { useRemove } from "../editing/use-remove.ts";
import { useLocks } from "../locks.ts";

type Props = { dock: Dock; first: boolean; last: boolean; onStep: (by: -1 | 1) => void };

/** Where goods are told to go: all of it stands on labels, on the customer's instruction sheet and on receiving's page. */
export function DockCard({ dock, first, last, onStep }: Props) {
  const words = useWords();
  const { id, name } = dock;
  const { change, refused } = useChange();
  const { remove } = useRemove(words("manager_removed", name), () =>
    document.getElementById("part-company")?.focus(),
  );
  const { isLocked, holdsLocked } = useLocks();
  const stays = holdsLocked(`company:docks:${id}`);
  return (
    <li data-row={id} class="dock">
      <h4 class="visually-hidden">{name}</h4>
      <div class="named-row">
        {!stays && <Handle />}
        <InlineText
          label={words("manager_dock_name", name)}
          value={name}
          missing={words("manager_name_missing")}
          save={(now) => change((playbook) => setDock(playbook, id, "name", now), { quiet: true })}
          refused={refused}
          locked={isLocked(`company:docks:${id}:name`)}
        />
        {!stays && (
          <>
            <MoveButtons name={name} first={first} last={last} onStep={onStep} />
            <Button
              tone="icon"
              aria-label={words("manager_remove_named", name)}
              onClick={() => void remove((playbook) => removeDock(playbook, id))}
            >
              <Icon name="trash" />
            </Button>
          </>
        )}
      </div>
      {isLocked(`company:docks:${id}`) && <ByPolicy />}
      <div class="settings settings-wide">
        <DockText dock={dock} member="address" />
        <DockText dock={dock} member="hours" />
        <DockText dock={dock} member="phone" />
        <DockText dock={dock} member="limits" />
      </div>
    </li>
  );
}

type TextProps = { dock: Dock; member: "address" | "hours" | "phone" | "limits" };

function DockText({ dock, member }: TextProps) {
  const words = useWords();
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  return (
    <TextSetting
      label={words(`manager_dock_${member}`)}
      value={dock[member] ?? ""}
      multiline={member === "limits"}
      save={(now) => change((playbook) => setDock(playbook, dock.id, member, now), { quiet: true })}
      refused={refused}
      locked={isLocked(`company:docks:${dock.id}:${member}`)}
    />
  );
}
