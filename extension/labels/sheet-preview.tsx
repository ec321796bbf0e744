import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Label } from "../../src/inbound/labels.ts";
import type { LabelOptions } from "../../src/packet/formats/labels/label-options.ts";
import { pagesNeeded } from "../../src/packet/formats/labels/label-pages.ts";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import { sheetElement } from "./sheet-element.ts";

/** One page as it will be printed, and the way to the others: a thousand pages at once would be a page nobody can scroll. */
export function SheetPreview({ labels, options }: { labels: Label[]; options: LabelOptions }) {
  const words = useWords();
  const [wanted, setWanted] = useState(0);
  const pages = pagesNeeded(labels.length, options);
  const page = Math.max(0, Math.min(wanted, pages - 1));
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    sheet.current?.replaceChildren(...(pages > 0 ? [sheetElement(labels, options, page, words)] : []));
  }, [labels, options, page, pages, words]);
  return (
    <div class="sheet-preview">
      {pages > 1 && (
        <nav aria-label={words("labels_pages_nav")}>
          <Button disabled={page === 0} onClick={() => setWanted(page - 1)}>
            {words("labels_page_before")}
          </Button>
          <span>{words("labels_page", page + 1, pages)}</span>
          <Button disabled={page === pages - 1} onClick={() => setWanted(page + 1)}>
            {words("labels_page_after")}
          </Button>
        </nav>
      )}
      <div ref={sheet} />
    </div>
  );
}
