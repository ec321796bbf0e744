import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBuilder } from "./builder-context.ts";
import { canMove, moved, placeOf, removed } from "./edit-tree.ts";
import type { Node } from "./tree.ts";

/** Up, down, away: for a comparison and for a group alike. */
export function PartButtons({ part }: { part: Node }) {
  const words = useWords();
  const { root, change, focus, say } = useBuilder();
  const what = words("members" in part ? "manager_condition_this_group" : "manager_condition_this");
  // Alone it has nowhere to go.
  const steps = ([-1, 1] as const).filter((_, __, both) =>
    both.some((step) => canMove(root, part.key, step)),
  );
  const move = (step: -1 | 1): void => {
    const next = moved(root, part.key, step);
    const place = placeOf(next, part.key);
    if (place) say(words("manager_condition_moved", place.at + 1, place.parent.members.length));
    focus(part.key, step < 0 ? "up" : "down");
    change(next);
  };
  const remove = (): void => {
    const place = placeOf(root, part.key);
    const beside = place && (place.parent.members[place.at + 1] ?? place.parent.members[place.at - 1]);
    focus(beside?.key ?? place?.parent.key ?? root.key, beside ? undefined : "add");
    say(words("manager_condition_removed"));
    change(removed(root, part.key));
  };
  return (
    <div class="condition-buttons">
      {steps.map((step) => (
        <Button
          key={step}
          tone="icon"
          data-button={step < 0 ? "up" : "down"}
          disabled={!canMove(root, part.key, step)}
          aria-label={words(step < 0 ? "ui_move_up" : "ui_move_down", what)}
          onClick={() => move(step)}
        >
          <Icon name="chevron" />
        </Button>
      ))}
      <Button
        tone="icon"
        data-button="remove"
        aria-label={words("manager_condition_remove", what)}
        onClick={remove}
      >
        <Icon name="trash" />
      </Button>
    </div>
  );
}
