import { useLayoutEffect, useRef } from "preact/hooks";
import { moved, withOrigin, withoutPackage, withPackage } from "../../../src/inbound/edit-arrangement.ts";
import type { Arrangement } from "../../../src/inbound/packages.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useUndo } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useGrowing } from "../use-growing.ts";
import { ArrangedNotices } from "./arranged-notices.tsx";
import { PackageCard } from "./package-card.tsx";
import type { Arranged } from "./use-packages.ts";

export type ChangePackages = (change: (now: Arrangement) => Arrangement | null) => void;

/** The packages one by one, and what the rep can do about them. */
export function PackageList({ arranged, change }: { arranged: Arranged; change: ChangePackages }) {
  const words = useWords();
  const offerUndo = useUndo();
  const list = useRef<HTMLOListElement>(null);
  const { packages, arrangement, byRule } = arranged;
  // What was moved took its button along, once it was stored: the focus stays among the packages.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [arrangement]);
  const { count, sentinel } = useGrowing(packages.length, -1);
  const taken = (message: string, by: (now: Arrangement) => Arrangement | null): void => {
    change(by);
    offerUndo(message, () => change(() => (byRule ? null : arrangement)));
    // What was pressed goes with its package.
    list.current?.focus();
  };
  return (
    <>
      <p class="packages-lead">{words(byRule ? "packages_by_rule" : "packages_by_rep")}</p>
      <ArrangedNotices arranged={arranged} onSeen={() => change((now) => now)} />
      <ol ref={list} class="packages" tabIndex={-1} aria-label={words("packages_title")}>
        {packages.slice(0, count).map((one, at) => (
          <PackageCard
            key={one.id}
            package={one}
            count={packages.length}
            onMove={(content, to) => change((now) => moved(now, at, content, to))}
            onOrigin={(origin) => change((now) => withOrigin(now, at, origin))}
            onRemove={() => taken(words("packages_removed", one.number), (now) => withoutPackage(now, at))}
          />
        ))}
      </ol>
      <div ref={sentinel} />
      <div class="packages-end">
        <Button onClick={() => change(withPackage)}>
          <Icon name="plus" />
          {words("packages_add")}
        </Button>
        {!byRule && (
          <Button tone="quiet" onClick={() => taken(words("packages_ruled"), () => null)}>
            {words("packages_back_to_rule")}
          </Button>
        )}
      </div>
    </>
  );
}
