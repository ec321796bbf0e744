import { useId } from "preact/hooks";
import { DraftControl } from "../inputs/draft-control.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";
import type { DealView } from "./deal-view.ts";
import { SavedSign, SaveFailure } from "./saved-sign.tsx";
import "./deal-header.css";

type Props = Pick<DealView, "record" | "crmName" | "save">;

/** Which deal this is, always in sight: an answer given to the wrong one is worse than none. */
export function DealHeader({ record, crmName, save }: Props) {
  const where = record.stage ? `${crmName} · ${record.stage}` : crmName;
  return (
    <header class="deal-header">
      <div class="deal-where">
        <span title={where}>{where}</span>
        <SavedSign save={save} />
      </div>
      {record.name ? <h1 dir="auto">{record.name}</h1> : <NameRecord />}
      {record.account?.name && record.account.name !== record.name && (
        <p class="deal-account" dir="auto">
          {record.account.name}
        </p>
      )}
      <SaveFailure save={save} />
    </header>
  );
}

/** The page shows no name: the rep gives one, so that the packet has a title. */
function NameRecord() {
  const words = useWords();
  const { nameRecord } = useDealActions();
  const id = useId();
  const commit = (typed: string): boolean => {
    if (typed.trim() !== "") nameRecord(typed.trim().slice(0, 500));
    return true;
  };
  return (
    <>
      <h1>
        <label for={id}>{words("panel_name_record")}</label>
      </h1>
      <DraftControl id={id} text="" commit={commit} />
    </>
  );
}
