import type { Option } from "../../../src/field-kinds/field-shape.ts";
import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import { bringBackOption, renameOption, retireOption } from "../../../src/playbook/editing/edits/options.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Handle } from "../../ui/reorder/handle.tsx";
import { MoveButtons } from "../../ui/reorder/move-buttons.tsx";
import { useWords } from "../../ui/words-context.ts";
import { InlineText } from "../editing/inline-text.tsx";
import { useMember } from "./use-item.ts";

type Props = {
  option: Option;
  of: ItemRef;
  count: number | undefined;
  locked: boolean;
  order: { first: boolean; last: boolean; onStep: (by: -1 | 1) => void };
};

/** One answer to choose: its words, and whether it is offered. */
export function OptionItem({ option: { value, label, retired }, of, count, locked, order }: Props) {
  const words = useWords();
  const { change, refused } = useMember(of, "options");
  return (
    <li data-row={value} class={retired ? "option-retired" : undefined}>
      {!locked && <Handle />}
      <InlineText
        label={words("manager_option_name", label)}
        value={label}
        missing={words("manager_option_missing")}
        refused={refused}
        locked={locked}
        save={(now) => change((playbook) => renameOption(playbook, of, value, now))}
      />
      {retired && <span class="mark mark-off">{words("manager_retired")}</span>}
      {count !== undefined && !retired && (
        <span class="option-count">{words.count("manager_rep_asked_count", count)}</span>
      )}
      {!locked && <MoveButtons name={label} {...order} />}
      {!locked &&
        (retired ? (
          <Button
            tone="quiet"
            aria-label={words("manager_bring_back_named", label)}
            onClick={() => void change((playbook) => bringBackOption(playbook, of, value))}
          >
            {words("manager_bring_back")}
          </Button>
        ) : (
          <Button
            tone="icon"
            aria-label={words("manager_retire_named", label)}
            onClick={() => void change((playbook) => retireOption(playbook, of, value))}
          >
            <Icon name="close" />
          </Button>
        ))}
    </li>
  );
}
