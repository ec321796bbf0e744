import type { CrmRecord } from "../../src/crm/record.ts";
import { clock } from "../platform/clock.ts";
import { checklistOf, readDeal } from "./deals.ts";
import { openStorage } from "./open-storage.ts";
import { changeSummary, shownOf } from "./summaries.ts";

/**
 * How many questions are due on a record, for the toolbar icon; null when it shows nothing: a deal nobody has begun and that
 * is not yet to be committed to, or a lost one. What lists show of a deal under way follows its page in passing.
 */
export async function dueForRecord(record: CrmRecord): Promise<number | null> {
  const opened = await openStorage();
  if (!opened.ok) return null;
  const deal = await readDeal(record, clock().toISOString());
  const shown = shownOf(deal, checklistOf(deal));
  if (deal.checklist) await changeSummary(deal.key, shown);
  if (deal.stage.kind === "lost") return null;
  const order = deal.compiled.stageOrder;
  const early = (order.get(deal.stage.stage) ?? 0) < (order.get("commit") ?? 0);
  if (early && !deal.checklist) return null;
  return shown.due;
}
