import type { CrmRecord } from "../../src/crm/record.ts";
import { clock } from "../platform/clock.ts";
import { checklistOf, readDeal } from "./deals.ts";
import { openStorage } from "./open-storage.ts";

/**
 * How many questions are due on a record, for the toolbar icon; null when it shows nothing: a deal nobody has begun and that
 * is not yet to be committed to, or a lost one.
 */
export async function dueForRecord(record: CrmRecord): Promise<number | null> {
  const opened = await openStorage();
  if (!opened.ok) return null;
  const deal = await readDeal(record, clock().toISOString());
  if (deal.stage.kind === "lost") return null;
  const order = deal.compiled.stageOrder;
  const early = (order.get(deal.stage.stage) ?? 0) < (order.get("commit") ?? 0);
  if (early && !deal.checklist) return null;
  return checklistOf(deal).readiness().missing.length;
}
