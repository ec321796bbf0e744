import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import "./fold.css";

type Props = {
  name: string;
  said: string;
  /** Unfolds it: something in it wants to be seen. */
  open?: boolean;
  children: ComponentChildren;
};

/** Set seldom and read often: in words while it is folded, its controls once it is open. */
export function Fold({ name, said, open: wanted = false, children }: Props) {
  const [open, setOpen] = useState(wanted);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  return (
    <details class="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{name}</b> <span>{said}</span>
      </summary>
      {open && <div class="fold-body">{children}</div>}
    </details>
  );
}
