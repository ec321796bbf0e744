import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Edited } from "../../storage/draft.ts";

/** After this much quiet what was typed is stored. */
const quietMs = 400;

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Stores what was typed over `was`; `was` is what stood there when the typing began, so that nothing unseen is overwritten. */
type Save = (now: string, was: string) => Promise<Edited>;

/** What a text means, however it is written: stored and drawn again in another way, it is no news to who is typing it. */
type Plain = (text: string) => string;

const trimmed: Plain = (text) => text.trim();

class Typed {
  save: Save = () => Promise.resolve({ ok: true, value: undefined });
  onClash: (clashes: boolean) => void = () => undefined;
  plain: Plain = trimmed;
  private element: TextControl | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dirty = false;
  private clashes = false;

  /** `was`: what the typing began with. */
  constructor(private was: string) {}

  attach = (element: TextControl | null): void => {
    this.element = element;
    if (element) element.value = this.was;
  };

  /** What is stored by now: of this window's own typing an echo, else another window's. */
  arrive(text: string): void {
    // Told apart by what they mean: "10." is stored as 10, and goes on as 10.5.
    if (this.plain(text) === this.plain(this.was)) return;
    if (!this.dirty) this.take(text);
    else if (this.element?.value !== text) this.clash(true);
    else {
      this.was = text;
      this.clash(false);
    }
  }

  onInput = (): void => {
    this.dirty = true;
    clearTimeout(this.timer);
    if (!this.clashes) this.timer = setTimeout(this.flush, quietMs);
  };

  flush = (): void => {
    clearTimeout(this.timer);
    const { element, was } = this;
    if (!this.dirty || this.clashes || !element) return;
    const now = element.value;
    this.dirty = false;
    this.was = now;
    if (now !== was)
      void this.save(now, was).then((saved) => {
        if (saved.ok) return;
        // Typed on meanwhile or not: what stands in the control is not stored.
        this.dirty = true;
        this.was = was;
        if (saved.conflict) this.clash(true);
      });
  };

  keepTheirs = (text: string): void => {
    this.take(text);
    this.clash(false);
  };

  putMine = (theirs: string): void => {
    this.was = theirs;
    this.clash(false);
    this.flush();
  };

  private clash(clashes: boolean): void {
    this.clashes = clashes;
    this.onClash(clashes);
  }

  private take(text: string): void {
    this.was = text;
    this.dirty = false;
    const { element } = this;
    if (!element || element.value === text) return;
    const [start, end] = [element.selectionStart, element.selectionEnd];
    element.value = text;
    // A date has no selection.
    if (start !== null && element.ownerDocument.activeElement === element)
      element.setSelectionRange(start, end);
  }
}

/** `theirs`: what another window has put there while this one was typing. */
export type Clash = { theirs: string; keepTheirs: () => void; putMine: () => void };

/**
 * A text control of the draft: stored after a pause and on leaving, drawn anew when another window changes it, and when both did,
 * `clash` says so and nothing is stored until the person has chosen (`ClashNotice`). Give `save` a quiet `edit`.
 */
export function useTyped(text: string, save: Save, plain: Plain = trimmed) {
  const typed = useMemo(() => new Typed(text), []);
  const [clashes, setClashes] = useState(false);
  typed.save = save;
  typed.plain = plain;
  typed.onClash = setClashes;
  useLayoutEffect(() => typed.arrive(text), [text]);
  useEffect(() => {
    addEventListener("pagehide", typed.flush);
    document.addEventListener("visibilitychange", typed.flush);
    return () => {
      removeEventListener("pagehide", typed.flush);
      document.removeEventListener("visibilitychange", typed.flush);
    };
  }, []);
  // A layout effect, because the element must still be there to be read.
  useLayoutEffect(() => typed.flush, []);
  const clash: Clash | null = clashes
    ? { theirs: text, keepTheirs: () => typed.keepTheirs(text), putMine: () => typed.putMine(text) }
    : null;
  return { control: { ref: typed.attach, onInput: typed.onInput, onBlur: typed.flush }, clash };
}
