import type { ComponentChild, ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";

/** More would push the questions out of sight. */
const shownAtFirst = 3;

type Props<D extends { path: string }> = {
  title: string;
  differences: D[];
  all: ComponentChildren;
  children: (one: D) => ComponentChild;
};

/** The first of several differences, and the way to all of them. */
export function DriftList<D extends { path: string }>({ title, differences, all, children }: Props<D>) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const more = differences.length - shownAtFirst;
  return (
    <section class="drift" aria-label={title}>
      <h2 class="drift-title">
        <Icon name="changed" />
        {title}
      </h2>
      <ul class="drift-list">
        {(whole ? differences : differences.slice(0, shownAtFirst)).map((one) => (
          <li key={one.path}>{children(one)}</li>
        ))}
      </ul>
      <div class="drift-foot">
        {all}
        {more > 0 && (
          <Button tone="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? words("drift_show_fewer") : words.count("drift_show_more", more)}
          </Button>
        )}
      </div>
    </section>
  );
}
