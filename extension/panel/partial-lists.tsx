import type { CrmRecord } from "../../src/crm/record.ts";
import { adapters } from "../crm/index.ts";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";

/** A deal's page shows the first rows of its lists; opening the whole list is enough to read the rest. */
export function PartialLists({ record, crmName }: { record: CrmRecord; crmName: string }) {
  const words = useWords();
  const adapter = adapters.find(({ id }) => id === record.crm);
  return (record.partial ?? []).map((fact) => {
    const address = adapter?.listAddress(new URL(record.url), record.id, fact);
    return (
      <Notice key={fact} tone="plain" icon="question">
        {words("panel_partial", crmName, words(`panel_fact_${fact}`))}{" "}
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {words("panel_partial_open")}
          </a>
        )}
      </Notice>
    );
  });
}
