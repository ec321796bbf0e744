import type { Label } from "../../src/inbound/labels.ts";
import type { LabelOptions } from "../../src/packet/formats/labels/label-options.ts";
import { pagesNeeded } from "../../src/packet/formats/labels/label-pages.ts";
import { writeLabels } from "../../src/packet/formats/labels/write-labels.ts";
import { saveFile } from "../platform/save-file.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";

type Props = { labels: Label[]; options: LabelOptions; receipt: string };

/** How much comes out, and the two ways out: the printer, and a file that prints anywhere. */
export function PrintBar({ labels, options, receipt }: Props) {
  const words = useWords();
  const none = labels.length === 0;
  const save = () => {
    const name = `${receipt}-labels-${options.paper}`.replace(/[^A-Za-z0-9]+/g, "-");
    saveFile(document, `${name}.html`, writeLabels(labels, options, words), "text/html");
  };
  const count = words.count("labels_count", labels.length * options.copies);
  const pages = words.count("labels_pages", pagesNeeded(labels.length, options));
  return (
    <div class="print-bar">
      <p role="status">{none ? words("labels_none_chosen") : words("labels_amount", count, pages)}</p>
      <div class="print-buttons">
        <Button tone="main" disabled={none} onClick={() => print()}>
          <Icon name="page" />
          {words("labels_print")}
        </Button>
        <Button disabled={none} onClick={save}>
          <Icon name="save" />
          {words("labels_save")}
        </Button>
      </div>
      <p class="labels-hint">{words("labels_print_hint")}</p>
    </div>
  );
}
