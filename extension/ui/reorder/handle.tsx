import { Icon } from "../icon.tsx";
import "./reorder.css";

/** What a row is dragged by. The keyboard has Alt with the arrow keys, and the buttons that move it. */
export function Handle() {
  return (
    <span class="handle" data-handle aria-hidden="true">
      <Icon name="grip" />
    </span>
  );
}
