import type { AttachRequest } from "./request.ts";

/** Gives the input the file as if it had been chosen, and says so to the page. */
export function putFile(input: HTMLInputElement, { name, mimeType, content }: AttachRequest["file"]): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], name, { type: mimeType }));
  input.files = chosen.files;
  input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
