import { Button } from "../button.tsx";
import { Icon } from "../icon.tsx";
import { useWords } from "../words-context.ts";
import "./reorder.css";

type Props = { name: string; first: boolean; last: boolean; onStep: (by: -1 | 1) => void };

/** One place up, one place down. At an end the button stays, so that the focus does. */
export function MoveButtons({ name, first, last, onStep }: Props) {
  const words = useWords();
  return (
    <span class="move-buttons">
      {([-1, 1] as const).map((by) => (
        <Button
          key={by}
          tone="icon"
          aria-label={words(by < 0 ? "ui_move_up" : "ui_move_down", `“${name}”`)}
          aria-disabled={by < 0 ? first : last}
          data-step={by}
          onClick={() => onStep(by)}
        >
          <Icon name="chevron" />
        </Button>
      ))}
    </span>
  );
}
