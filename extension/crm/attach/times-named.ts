import { isVisible } from "../deep-query.ts";
import { rootsIn } from "../shadow-roots.ts";

/**
 * How often a part of the page names a file. CRMs list files without their ending. A longer name that begins the same, as a
 * department's copy does beside the whole one, is another file.
 */
export function timesNamed(place: Element, fileName: string): number {
  const title = fileName.replace(/\.\w+$/, "");
  const escaped = title.replace(/[^\w]/g, "\\$&");
  const named = new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`);
  let times = 0;
  for (const root of rootsIn(place)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      // Long texts are not names, and looking through a whole mail takes time.
      if (data.length < 1000 && named.test(data) && parentElement && isVisible(parentElement)) times++;
    }
  }
  return times;
}
