import { browser } from "./browser.ts";

type Found = { text: string; focused: boolean };

/**
 * What is selected on the page of a tab, line by line, in the frame a person is in: with the click or the keys that ask for it
 * the page is lent to us. "" where nothing is selected, or where we may not look.
 */
export async function selectedText(tabId: number, longest: number, frameId?: number): Promise<string> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const results = await browser.scripting.executeScript({
      target,
      func: lookForSelection,
      args: [longest],
    });
    const found = results.flatMap(({ result }) => (result ? [result as Found] : []));
    return (found.find(({ focused }) => focused) ?? found[0])?.text ?? "";
  } catch {
    return "";
  }
}

/** Runs in the page, by itself: nothing from outside it is there. */
function lookForSelection(longest: number): Found | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const isTypedIn =
    active instanceof HTMLTextAreaElement ||
    // Never a password's.
    (active instanceof HTMLInputElement && /^(text|search|url|tel|email)$/.test(active.type));
  const control = isTypedIn ? (active as HTMLTextAreaElement | HTMLInputElement) : null;
  const typed = control?.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0);
  const text = (typed || String(getSelection() ?? "")).slice(0, longest);
  return text.trim() === "" ? null : { text, focused: document.hasFocus() };
}
