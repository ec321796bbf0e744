import type { Pill, PillMessage } from "../../messages/pill.ts";
import { button, element, icon } from "./elements.ts";

const cross = "M4.5 4.5l7 7M11.5 4.5l-7 7";
/** Long enough to read a sentence twice. */
const readMs = 12_000;

/** What the × opens: the two ways to put the button away, and below it what there is to say. */
export function makeMenu(tell: (message: PillMessage) => void) {
  const toggle = button("toggle", icon(cross));
  const notNow = button("choice");
  const never = button("choice");
  const said = element("p", "said");
  said.setAttribute("role", "status");
  const choices = element("div", "choices", notNow, never);
  const panel = element("div", "menu", choices, said);
  let pill: Pill | undefined;
  let quiet: number | undefined;

  const open = (is: boolean): void => {
    choices.hidden = !is;
    toggle.setAttribute("aria-expanded", String(is));
    panel.classList.toggle("shown", is || said.textContent !== "");
  };
  const say = (sentence: string | undefined): void => {
    clearTimeout(quiet);
    said.textContent = sentence ?? "";
    open(false);
    if (sentence) quiet = window.setTimeout(() => say(undefined), readMs);
  };
  const isOpen = (): boolean => !choices.hidden;

  toggle.addEventListener("click", () => {
    const opening = !isOpen();
    say(undefined);
    open(opening);
    if (opening) notNow.focus();
  });
  notNow.addEventListener("click", ({ isTrusted }) => {
    if (isTrusted && pill) tell({ kind: "pill-dismissed", deal: pill.deal, stage: pill.stage });
  });
  never.addEventListener("click", ({ isTrusted }) => {
    if (!isTrusted || !pill) return;
    const { whereOn } = pill.words;
    // Said first: the button goes once the rep has had time to read where to find it again.
    say(whereOn);
    const off = (): void => {
      clearTimeout(soon);
      removeEventListener("pagehide", off);
      tell({ kind: "pill-off" });
    };
    const soon = window.setTimeout(off, readMs / 2);
    // A rep who goes on before that has said so all the same.
    addEventListener("pagehide", off);
  });
  panel.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    open(false);
    toggle.focus();
  });
  panel.addEventListener("focusout", ({ relatedTarget }) => {
    if (isOpen() && !panel.contains(relatedTarget as Node | null) && relatedTarget !== toggle) open(false);
  });
  open(false);
  return {
    toggle,
    panel,
    say,
    show(next: Pill): void {
      pill = next;
      toggle.setAttribute("aria-label", next.words.putAway);
      toggle.title = next.words.putAway;
      notNow.textContent = next.words.notNow;
      never.textContent = next.words.never;
    },
  };
}
