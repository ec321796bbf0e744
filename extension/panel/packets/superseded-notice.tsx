import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";

/** Stands wherever an older revision is opened. */
export function SupersededNotice({ revision, by }: { revision: string; by: string }) {
  const words = useWords();
  return (
    <Notice tone="bad" icon="warning" title={words("packet_superseded", by)}>
      {words("packets_superseded_why", revision, by)}
    </Notice>
  );
}
