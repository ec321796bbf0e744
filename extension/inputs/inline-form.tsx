import type { ComponentChildren } from "preact";
import "./inline-form.css";

type Props = { onSubmit: (event: Event) => void; onCancel: () => void; children: ComponentChildren };

/** A form that opens where it was asked for, and goes away on Escape. */
export const InlineForm = ({ onSubmit, onCancel, children }: Props) => (
  <form
    class="inline-form"
    noValidate
    onSubmit={onSubmit}
    onKeyDown={(event) => {
      if (event.key !== "Escape") return;
      // A dialog around it would hear the same key, and go with it.
      event.preventDefault();
      onCancel();
    }}
  >
    {children}
  </form>
);
