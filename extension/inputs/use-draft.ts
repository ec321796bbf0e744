import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { afterPress } from "./after-press.ts";
import { openDrafts } from "./open-drafts.ts";

/** After this much quiet what was typed is saved; a killed browser loses no more than the last second. */
const quietMs = 400;

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Takes what was typed; false: it cannot be stored, and stays as typed. */
export type Commit = (typed: string, control: TextControl) => boolean;

class Draft {
  text = "";
  commit: Commit = () => true;
  private element: TextControl | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Typed and not handed on yet. */
  private dirty = false;
  /** Handed on and refused: it stays as typed, whatever arrives, until the person changes it. */
  private refused = false;

  attach = (element: TextControl | null): void => {
    this.element = element;
    if (element) element.value = this.text;
  };

  /** What is stored comes in. Never under the person's hands: then it waits for the blur. */
  show(): void {
    const { element, text } = this;
    if (!element || this.dirty || this.refused || element.value === text) return;
    if (element.ownerDocument.activeElement !== element) element.value = text;
  }

  onInput = (): void => {
    if (!this.dirty) openDrafts.add();
    this.dirty = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.flush, quietMs);
  };

  onBlur = (): void => afterPress(this.leave);

  private leave = (): void => {
    const typed = this.dirty;
    this.flush();
    // Unchanged here while another window changed it: now it may show. Just typed: its own echo follows.
    if (!typed && !this.refused && this.element) this.element.value = this.text;
  };

  flush = (): void => {
    clearTimeout(this.timer);
    if (!this.dirty || !this.element) return;
    this.dirty = false;
    this.refused = !this.commit(this.element.value, this.element);
    openDrafts.remove();
  };
}

/**
 * A text control that is left alone while it is being typed in: no re-render per key, no lost caret when another window
 * changes the deal. Saved after a pause, on blur, when the page is hidden and when the control goes away.
 */
export function useDraft(text: string, commit: Commit) {
  const draft = useMemo(() => new Draft(), []);
  draft.text = text;
  draft.commit = commit;
  const shown = useRef(text);
  useLayoutEffect(() => {
    if (shown.current !== text) draft.show();
    shown.current = text;
  }, [text]);
  useEffect(() => {
    addEventListener("pagehide", draft.flush);
    document.addEventListener("visibilitychange", draft.flush);
    return () => {
      removeEventListener("pagehide", draft.flush);
      document.removeEventListener("visibilitychange", draft.flush);
    };
  }, []);
  // A layout effect, because the element must still be there to be read.
  useLayoutEffect(() => draft.flush, []);
  return { ref: draft.attach, onInput: draft.onInput, onBlur: draft.onBlur };
}
