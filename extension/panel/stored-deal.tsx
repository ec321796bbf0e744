import { byHand } from "../../src/crm/record.ts";
import type { ChecklistRow } from "../storage/db.ts";
import { useWords } from "../ui/words-context.ts";
import { MadeByHand } from "./by-hand/connected-by-hand.tsx";
import { ConnectedDeal } from "./connected-deal.tsx";
import { originOf } from "./crm-name.ts";

/** A deal as it is stored, without its page: opened from a list, or made by hand. */
export function StoredDeal({ stored: { key, record, readAt } }: { stored: ChecklistRow }) {
  const words = useWords();
  return (
    <ConnectedDeal
      key={key}
      ready
      record={record}
      source="stored"
      crmName={originOf(record, words)}
      readAt={readAt}
      notice={record.crm === byHand && <MadeByHand record={record} />}
    />
  );
}
