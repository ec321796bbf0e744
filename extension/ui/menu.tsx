import type { ComponentChildren, TargetedEvent } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./icon.tsx";
import { itemByKey } from "./menu-keys.ts";
import { placeBeside } from "./place-beside.ts";
import "./menu.css";

type Props = {
  /** For who cannot see the icon: "More for Receiving". */
  label: string;
  icon?: IconName;
  onOpen?: () => void;
  /** `MenuGroup`s. */
  children: ComponentChildren;
};

type Toggled = Pick<ToggleEvent, "newState">;

/**
 * The menu button pattern on the browser's own popover: it stands above everything, also above a dialog, and closes at a click
 * elsewhere and at Escape. Arrow keys, Home, End and first letters move in it; the focus goes back to the button.
 */
export function Menu({ label, icon = "more", onOpen, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const items = (): HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
  ];
  const beforeToggle = ({ newState }: Toggled): void => {
    if (newState !== "open" || !button.current || !menu.current) return;
    placeBeside(button.current, menu.current);
    onOpen?.();
  };
  const toggled = ({ newState }: Toggled): void => {
    setOpen(newState === "open");
    if (newState === "open") items()[0]?.focus();
    else if (menu.current?.contains(document.activeElement)) button.current?.focus();
  };
  const close = (): void => {
    // First, so that what an item opens finds the button as the place to come back to.
    button.current?.focus();
    menu.current?.hidePopover();
  };
  const pressed = (event: TargetedEvent<HTMLDivElement, KeyboardEvent>): void => {
    // A dialog around it would hear the same key, and go with it.
    if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      close();
    }
    const next = itemByKey(items(), document.activeElement, event.key);
    if (next) event.preventDefault();
    next?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button button-icon"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        popovertarget={id}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          menu.current?.showPopover();
        }}
      >
        <Icon name={icon} />
      </button>
      <div
        id={id}
        ref={menu}
        class="menu"
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onBeforeToggle={beforeToggle}
        onToggle={toggled}
        onKeyDown={pressed}
        onClick={close}
      >
        {children}
      </div>
    </>
  );
}

/** Items that belong together, under a heading if they need one. */
export function MenuGroup({ heading, children }: { heading?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu.
    <div class="menu-group" role="group" aria-labelledby={heading && id}>
      {heading && (
        <span id={id} class="menu-heading">
          {heading}
        </span>
      )}
      {children}
    </div>
  );
}

export function MenuItem({ onChoose, children }: { onChoose: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="menu-item" role="menuitem" tabIndex={-1} onClick={onChoose}>
      {children}
    </button>
  );
}
