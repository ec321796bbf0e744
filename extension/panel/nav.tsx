import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";
import "./nav.css";

/** What the panel shows: the page in front, or one of its own pages. */
export type View =
  | { kind: "page" }
  | { kind: "gaps" }
  | { kind: "search" }
  | { kind: "settings" }
  /** A deal opened from a list, whose page is not in front. */
  | { kind: "deal"; key: string };

type Props = {
  view: View;
  /** Open deals with something due; null while it is not known. */
  gaps: number | null;
  onView: (view: View) => void;
};

/** The way between the page in front and the rep's other deals. It scrolls away: the deal's own name must stay in sight. */
export function PanelNav({ view, gaps, onView }: Props) {
  const words = useWords();
  const nav = useRef<HTMLElement>(null);
  const shown = useRef(view.kind);
  useLayoutEffect(() => {
    // "Back" went away with the deal it stood above: the keys go on from where the panel is now.
    if (shown.current !== view.kind && document.hasFocus() && document.activeElement === document.body)
      nav.current?.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
    shown.current = view.kind;
  }, [view.kind]);
  const link = (kind: "page" | "gaps" | "search") => ({
    "aria-current": view.kind === kind ? ("page" as const) : undefined,
    onClick: () => onView({ kind }),
  });
  return (
    <nav ref={nav} class="panel-nav" aria-label={words("panel_nav")}>
      <button type="button" {...link("page")}>
        {words("panel_nav_page")}
      </button>
      <button type="button" {...link("gaps")}>
        {words("panel_nav_gaps")}
        {gaps !== null && gaps > 0 && <b>{gaps}</b>}
      </button>
      <button type="button" {...link("search")}>
        <Icon name="search" />
        {words("panel_nav_search")}
      </button>
      <button
        type="button"
        class="panel-nav-settings"
        aria-label={words("panel_nav_settings")}
        title={words("panel_nav_settings")}
        aria-current={view.kind === "settings" ? "page" : undefined}
        onClick={() => onView({ kind: "settings" })}
      >
        <Icon name="settings" />
      </button>
    </nav>
  );
}
