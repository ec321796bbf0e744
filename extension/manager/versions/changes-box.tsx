import { useId } from "preact/hooks";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { Changes } from "./changes.tsx";
import "./changes-box.css";

type Props = { title: string; patches: Patch[]; before: Playbook; after: Playbook };

/** Changes in words inside a dialog: however many, the form under them stays in reach. */
export function ChangesBox({ title, patches, before, after }: Props) {
  const id = useId();
  return (
    <div class="changes-box">
      <h3 id={id}>{title}</h3>
      {patches.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus.
        <section tabIndex={0} aria-labelledby={id}>
          <Changes patches={patches} before={before} after={after} compact />
        </section>
      )}
    </div>
  );
}
