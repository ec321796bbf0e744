import { useEffect, useMemo, useState } from "preact/hooks";
import type { Said } from "../../src/checklist/late-change.ts";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import type { Problem } from "../../src/values/result.ts";
import type { SaveQueue, SaveState } from "../inputs/save-queue.ts";
import { tellBackground } from "../messages/transport.ts";
import type { Beside } from "../storage/change-answers.ts";
import { type Deal, readDeal } from "../storage/deals.ts";
import { mintReceiptNumbers, numbersToMint } from "../storage/expected-receipts.ts";
import { live } from "../storage/live.ts";
import { recordSeen } from "../storage/record-seen.ts";
import { changeSummary, shownOf } from "../storage/summaries.ts";
import { DealModel } from "./deal-model.ts";
import { savingOf } from "./deal-saving.ts";

/** Where a record comes from: its page in front, whose facts are news, or the database itself. */
export type RecordSource = "page" | "stored";

/**
 * The deal of a record, live: read again whenever it changes here or elsewhere. Mount anew for another record.
 * `ready`: the database is open and holds a playbook. `problem`: it cannot be read just now; what was read before stays.
 */
export function useDeal(pageRecord: CrmRecord, readAt: string, ready: boolean, source: RecordSource) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [, drawAgain] = useState(0);
  // A page may show no name; then the one the rep gave stays with the deal.
  const [givenName, setGivenName] = useState<string>();
  const redraw = () => drawAgain((times) => times + 1);
  const name = pageRecord.name ?? givenName;
  const record = name === undefined ? pageRecord : { ...pageRecord, name };
  const saving = useMemo(() => savingOf(recordKey(record), { record, readAt }), []);
  saving.beside.current = { record, readAt };
  const { beside, queue } = saving;
  const [save, setSave] = useState<SaveState>(queue.state());
  useEffect(() => saving.watch(setSave), []);

  const onRead = (deal: Deal): void => {
    if (saving.model) saving.model.read(deal);
    else void saving.shownBy(new DealModel(deal)).then(redraw);
    const known = deal.checklist?.record.name;
    if (known !== undefined && beside.current.record.name === undefined) setGivenName(known);
    // What was stored a moment ago is no news, and another window may have stored news since.
    else if (deal.checklist && source === "page") void recordSeen(beside.current);
    if (deal.checklist) queue.begun();
    if (saving.model) afterReading(saving.model, beside.current, queue);
    redraw();
  };
  useEffect(
    () =>
      ready
        ? live(() => readDeal(beside.current.record, beside.current.readAt), onRead, setProblem)
        : undefined,
    [JSON.stringify(record), ready],
  );
  return { model: saving.model, problem, save, saving, redraw, setGivenName };
}

/** What follows from an answer and is nobody's to type: the receipt number, the deal's line in lists, the number on the icon. */
function afterReading(model: DealModel, beside: Beside, queue: SaveQueue<Said>): void {
  const deal = model.current;
  // Also before the first answer: on a new machine the worker had no playbook to count by until a page planted it.
  void tellBackground({ kind: "summary-changed", record: recordKey(deal.record) }).catch(() => {
    // The worker is being replaced by an update; the icon is counted again when it wakes.
  });
  if (!deal.checklist) return;
  const mint = numbersToMint(deal, model.checked);
  if (mint.length > 0) queue.add(() => mintReceiptNumbers(beside, deal, mint), null);
  void changeSummary(deal.key, shownOf(deal, model.checked));
}
