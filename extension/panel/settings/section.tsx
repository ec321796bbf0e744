import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** One matter, under its heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useId();
  return (
    <section class="settings-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
