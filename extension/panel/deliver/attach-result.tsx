import type { AttachOutcome } from "../../crm/attach/request.ts";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";

/** What came of it: what the page shows, or why not and what to do instead. */
export function AttachResult({ outcome }: { outcome: AttachOutcome | "too-large" }) {
  const words = useWords();
  const said = words(`panel_attach_${outcome.replaceAll("-", "_")}`);
  if (outcome === "attached")
    return (
      <Notice tone="done" icon="check" role="status">
        {said}
      </Notice>
    );
  return (
    <Notice tone="wait" icon="warning" role="alert">
      {said}
    </Notice>
  );
}
