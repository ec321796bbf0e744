import type { CrmRecord } from "../../src/crm/record.ts";
import { clock } from "../platform/clock.ts";
import { checklistOf, readDeal } from "./deals.ts";
import { openStorage } from "./open-storage.ts";
import { changeSummary, shownOf } from "./summaries.ts";

/** How many questions are due, and what the playbook calls the stage they are due in: "Commit". */
export type DueAtStage = { due: number; stage: string };

/**
 * What is due on a record, for the toolbar icon and the button in the page; null when they show nothing: a deal nobody has begun
 * and that is not yet to be committed to, or a lost one. What lists show of a deal under way follows its page in passing.
 */
export async function dueForRecord(record: CrmRecord): Promise<DueAtStage | null> {
  const opened = await openStorage();
  if (!opened.ok) return null;
  const deal = await readDeal(record, clock().toISOString());
  const shown = shownOf(deal, checklistOf(deal));
  if (deal.checklist) await changeSummary(deal.key, shown);
  if (deal.stage.kind === "lost") return null;
  const { stage } = deal.stage;
  const { stageOrder, playbook } = deal.compiled;
  const early = (stageOrder.get(stage) ?? 0) < (stageOrder.get("commit") ?? 0);
  if (early && !deal.checklist) return null;
  return {
    due: shown.due,
    stage: playbook.stages.find(({ id }) => id === stage)?.short ?? stage,
  };
}
