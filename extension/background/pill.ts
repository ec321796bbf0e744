import { type CrmRecord, isPractice, recordKey } from "../../src/crm/record.ts";
import type { Words } from "../../src/values/words.ts";
import { isPanelOpen } from "../messages/panel-open.ts";
import type { Pill } from "../messages/pill.ts";
import { tellPage } from "../messages/transport.ts";
import { putIntoTab } from "../platform/content-scripts.ts";
import { windowOfTab } from "../platform/front-tab.ts";
import { textDirection } from "../platform/locale.ts";
import type { DueAtStage } from "../storage/due-for-record.ts";
import { pillPlaceFor } from "../storage/pill-settings.ts";
import { onDemand } from "./page-scripts.ts";

/** A deal with something due. */
export type DealInFront = DueAtStage & { record: CrmRecord; moved: boolean };

/** Shows the button in a tab's page, or takes it away. Its script is put in only where it has something to show. */
export async function showPill(tabId: number, deal: DealInFront | null, words: Words): Promise<void> {
  const pill = deal && (await pillOf(tabId, deal, words));
  const there = await tellPage(tabId, { kind: "pill", pill });
  if (there || !pill || !(await putIntoTab(tabId, onDemand.pill))) return;
  await tellPage(tabId, { kind: "pill", pill });
}

async function pillOf(tabId: number, deal: DealInFront, words: Words): Promise<Pill | null> {
  // The practice deal's page is ours: it has no need of it, and no script can be put into it.
  if (isPractice(deal.record)) return null;
  const windowId = await windowOfTab(tabId);
  if (windowId === undefined || (await isPanelOpen(windowId))) return null;
  const place = await pillPlaceFor(deal.record).catch(() => null);
  return place && { ...wordsOf(deal, words), place };
}

function wordsOf({ record, due, stage, moved }: DealInFront, words: Words): Omit<Pill, "place"> {
  const text = words.count("pill_due", due, stage);
  return {
    deal: recordKey(record),
    stage: record.stage ?? "",
    moved,
    direction: textDirection(),
    words: {
      count: new Intl.NumberFormat(words.language).format(due),
      text,
      name: words("pill_name", text),
      howToMove: words("pill_how_to_move"),
      putAway: words("pill_put_away"),
      notNow: record.stage ? words("pill_not_now", record.stage) : words("pill_not_now_no_stage"),
      never: words("pill_never"),
      whereOn: words("pill_where_on"),
    },
  };
}
