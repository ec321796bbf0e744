import type { FilesPlace } from "../adapter.ts";
import { isVisible, queryDeep } from "../deep-query.ts";
import { rootsIn } from "../shadow-roots.ts";

/** Of a page we know nothing of: every file input a person could use there, and the page as the list. */
export function anyFilesPlace(document: Document): FilesPlace | null {
  const inputs = queryDeep(rootsIn(document.body), "input[type=file]").filter(isOffered);
  return inputs.length > 0 ? { inputs, list: document.body } : null;
}

/** The browser's own button is ugly, so most pages hide it and show a label, or a button of theirs beside it. */
function isOffered(input: Element): boolean {
  const labels = [...((input as HTMLInputElement).labels ?? [])];
  return [input, ...labels, ...(input.parentElement ? [input.parentElement] : [])].some(isVisible);
}
