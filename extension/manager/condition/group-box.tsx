import { useId } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBuilder } from "./builder-context.ts";
import { ComparisonRow } from "./comparison-row.tsx";
import { added, changed, deepestGroup } from "./edit-tree.ts";
import { KeptRow } from "./kept-row.tsx";
import { PartButtons } from "./part-buttons.tsx";
import { type Group, type GroupType, type Node, newGroup, newRow } from "./tree.ts";

const types: GroupType[] = ["all", "any", "none", "not_all"];

/** Comparisons that count together, and how: all of them, any, none. The whole condition is one as well. */
export function GroupBox({ group, depth }: { group: Group; depth: number }) {
  const words = useWords();
  const { root } = useBuilder();
  const name = useId();
  const whole = group.key === root.key;
  // With one comparison all and any are the same: nothing to choose.
  const choice = !whole || group.members.length > 1 || group.type === "none" || group.type === "not_all";
  return (
    <fieldset
      class={whole ? "condition-group condition-whole" : "condition-group"}
      data-key={group.key}
      aria-labelledby={name}
    >
      <div class={choice ? "condition-group-head" : "visually-hidden"}>
        <span id={name} class="visually-hidden">
          {words(whole ? "manager_condition_whole" : "manager_condition_group")}
        </span>
        {choice && <GroupTypeSelect group={group} />}
        {!whole && <PartButtons part={group} />}
      </div>
      {group.members.length > 0 && (
        <ol class="condition-members">
          {group.members.map((member, at) => (
            <li key={member.key} class="condition-member">
              {at > 0 && (
                <span class="condition-joint">{words(`manager_condition_joint_${group.type}`)}</span>
              )}
              <Part part={member} depth={depth} place={at + 1} />
            </li>
          ))}
        </ol>
      )}
      <AddButtons group={group} depth={depth} />
    </fieldset>
  );
}

function Part({ part, depth, place }: { part: Node; depth: number; place: number }) {
  if ("members" in part) return <GroupBox group={part} depth={depth + 1} />;
  return "kept" in part ? <KeptRow part={part} /> : <ComparisonRow row={part} place={place} />;
}

function GroupTypeSelect({ group }: { group: Group }) {
  const words = useWords();
  const { root, change } = useBuilder();
  const choose = (type: GroupType): void =>
    change(group.key === root.key ? { ...root, type } : changed(root, group.key, () => ({ ...group, type })));
  return (
    <select
      class="control condition-group-type"
      aria-label={words("manager_condition_group_type")}
      value={group.type}
      onChange={({ currentTarget }) => choose(currentTarget.value as GroupType)}
    >
      {types.map((type) => (
        <option key={type} value={type}>
          {words(`manager_condition_group_${type}`)}
        </option>
      ))}
    </select>
  );
}

function AddButtons({ group, depth }: { group: Group; depth: number }) {
  const words = useWords();
  const { root, change, focus } = useBuilder();
  const add = (part: Node): void => {
    focus(part.key);
    change(added(root, group.key, part));
  };
  const first = group.key === root.key && group.members.length === 0;
  return (
    <div class="condition-add">
      <Button data-button="add" onClick={() => add(newRow())}>
        <Icon name="plus" /> {words(first ? "manager_condition_add_first" : "manager_condition_add")}
      </Button>
      {!first && depth < deepestGroup && (
        <Button
          tone="quiet"
          onClick={() => {
            const row = newRow();
            focus(row.key);
            // The other type than around it: the same would say nothing new.
            change(added(root, group.key, newGroup(group.type === "any" ? "all" : "any", [row])));
          }}
        >
          <Icon name="plus" /> {words("manager_condition_add_group")}
        </Button>
      )}
    </div>
  );
}
