import type { CrmRecord } from "../../../src/crm/record.ts";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";

/** Said while the page in front is not the packet's deal: nothing is ever attached to another one. */
export function OtherInFront({ record }: { record: CrmRecord }) {
  const words = useWords();
  const open = /^https?:\/\//.test(record.url) && (
    <a class="button button-quiet" href={record.url} target="_blank" rel="noreferrer">
      {words("panel_attach_open")}
    </a>
  );
  return (
    <Notice tone="wait" icon="pointer" role="status" actions={open || undefined}>
      {words("panel_attach_other_in_front")}
    </Notice>
  );
}
