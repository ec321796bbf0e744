import { dayToShortText, type IsoDay, isIsoDay, workingDaysBetween } from "../../../src/values/dates.ts";
import type { Words } from "../../../src/values/words.ts";
import type { SummaryRow } from "../../storage/db.ts";
import { useWords } from "../../ui/words-context.ts";
import type { OpenDeal } from "./open-deal.ts";
import type { StageName } from "./use-stage-names.ts";

type Props = { row: SummaryRow; today: IsoDay; stageName: StageName; onOpen: OpenDeal };

/** One deal with something due: which, whose, how much, by when. */
export function GapRow({ row, today, stageName, onOpen }: Props) {
  const words = useWords();
  const { checklist: key, name, account, due, stage, needBy } = row;
  const late = isIsoDay(needBy) ? workingDaysBetween(needBy, today) : 0;
  return (
    <li>
      <button type="button" class="deal-row" onClick={() => onOpen(key)}>
        <span class="deal-row-name" dir="auto">
          {name || words("panel_no_name")}
        </span>
        <span class="deal-row-due">{words.count("panel_recent_due", due)}</span>
        <span class="deal-row-account" dir="auto">
          {account}
        </span>
        <span class="deal-row-stage">{stageName(stage)}</span>
        {isIsoDay(needBy) && (
          <span class={late > 0 ? "deal-row-day deal-row-late" : "deal-row-day"}>
            {dayInWords(needBy, late, today, words)}
          </span>
        )}
      </button>
    </li>
  );
}

const dayInWords = (needBy: IsoDay, late: number, today: IsoDay, words: Words): string =>
  late > 0
    ? words.count("need_by_late", late)
    : words("need_by", dayToShortText(needBy, words.language, today));
