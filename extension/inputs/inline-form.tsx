import type { ComponentChildren } from "preact";
import "./inline-form.css";

type Props = { onSubmit: (event: Event) => void; onCancel: () => void; children: ComponentChildren };

/** A form that opens where it was asked for, and goes away on Escape. */
export const InlineForm = ({ onSubmit, onCancel, children }: Props) => (
  <form
    class="inline-form"
    noValidate
    onSubmit={onSubmit}
    onKeyDown={(event) => event.key === "Escape" && onCancel()}
  >
    {children}
  </form>
);
