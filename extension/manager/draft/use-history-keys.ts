import { useEffect, useRef } from "preact/hooks";

/** Ctrl or Cmd with Z, Shift+Z or Y. A control that is being typed in keeps its own undo, and a dialog is not interrupted. */
export function useHistoryKeys(undo: () => void, redo: () => void): void {
  const now = useRef({ undo, redo });
  now.current = { undo, redo };
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const way = wayOf(event);
      if (!way || isTypedIn(event.target) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      now.current[way]();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | null {
  if (ctrlKey === metaKey || altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && ctrlKey && !shiftKey ? "redo" : null;
}

const withoutText = new Set(["button", "checkbox", "radio", "submit", "reset", "range", "color", "file"]);

function isTypedIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type) && !target.readOnly;
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
