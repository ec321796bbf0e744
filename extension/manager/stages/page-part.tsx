import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../../ui/words-context.ts";
import { writeRoute } from "../route.ts";

/** The parts of the page, as the address names them. */
export const parts = ["order", "names", "settings", "company", "facts"] as const;
export type Part = (typeof parts)[number];

type Props = { part: Part; shown: string | undefined; lead?: string; children: ComponentChildren };

/** One part under its heading; the address that names it leads to it. */
export function PagePart({ part, shown, lead, children }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown !== part) return;
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <section class="page-part" aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`} ref={heading} tabIndex={-1}>
        {words(`manager_part_${part}`)}
      </h2>
      {lead && <p class="page-part-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** What is on the page, with the way there. */
export function PartLinks() {
  const words = useWords();
  return (
    <nav class="part-links" aria-label={words("manager_parts")}>
      {parts.map((part) => (
        <a key={part} href={writeRoute({ section: "stages", of: part })}>
          {words(`manager_part_${part}`)}
        </a>
      ))}
    </nav>
  );
}
