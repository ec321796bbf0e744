import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import type { Problem } from "../../src/values/result.ts";
import { SaveQueue, type SaveState } from "../inputs/save-queue.ts";
import { tellBackground } from "../messages/transport.ts";
import type { Beside } from "../storage/change-answers.ts";
import { type Deal, readDeal } from "../storage/deals.ts";
import { mintReceiptNumbers, numbersToMint } from "../storage/expected-receipts.ts";
import { live } from "../storage/live.ts";
import { recordSeen } from "../storage/record-seen.ts";
import { changeSummary, shownOf } from "../storage/summaries.ts";
import { type DealChange, saveChange } from "./deal-change.ts";
import { DealModel } from "./deal-model.ts";
import { keepUnsaved, unsavedOf } from "./unsaved-changes.ts";

/** Where a record comes from: its page in front, whose facts are news, or the database itself. */
export type RecordSource = "page" | "stored";

/**
 * The deal of a record, live: read again whenever it changes here or elsewhere. Mount anew for another record.
 * `ready`: the database is open and holds a playbook.
 */
export function useDeal(pageRecord: CrmRecord, readAt: string, ready: boolean, source: RecordSource) {
  const model = useRef<DealModel | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [save, setSave] = useState<SaveState>({ kind: "nothing" });
  const [, drawAgain] = useState(0);
  // A page may show no name; then the one the rep gave stays with the deal.
  const [givenName, setGivenName] = useState<string>();
  const redraw = () => drawAgain((times) => times + 1);
  const key = recordKey(pageRecord);
  const queue = useMemo(
    () => new SaveQueue<DealChange>(setSave, (changes) => void keepUnsaved(key, changes)),
    [],
  );

  const name = pageRecord.name ?? givenName;
  const record = name === undefined ? pageRecord : { ...pageRecord, name };
  const latest = useRef<Beside>({ record, readAt });
  latest.current = { record, readAt };

  const onRead = (deal: Deal): void => {
    if (model.current) model.current.read(deal);
    else {
      model.current = new DealModel(deal);
      void saveUnsaved(key, model.current, latest, queue);
    }
    const known = deal.checklist?.record.name;
    if (known !== undefined && latest.current.record.name === undefined) setGivenName(known);
    // What was stored a moment ago is no news, and another window may have stored news since.
    else if (deal.checklist && source === "page") void recordSeen(latest.current);
    if (deal.checklist) queue.begun();
    afterReading(model.current, latest.current, queue);
    redraw();
  };
  useEffect(
    () =>
      ready
        ? live(() => readDeal(latest.current.record, latest.current.readAt), onRead, setProblem)
        : undefined,
    [JSON.stringify(record), ready],
  );
  return {
    model: model.current,
    modelOf: () => model.current,
    problem,
    save,
    queue,
    beside: latest,
    redraw,
    setGivenName,
  };
}

/** Saves what an earlier visit could not. */
async function saveUnsaved(
  key: string,
  model: DealModel,
  beside: { current: Beside },
  queue: SaveQueue<DealChange>,
): Promise<void> {
  const changes = await unsavedOf(key);
  if (changes.length > 0) queue.keptBefore();
  for (const change of changes) giveChange(change, model, beside, queue);
}

/** What the rep said: an answer shows at once, and everything is saved in its turn. */
export function giveChange(
  change: DealChange,
  model: DealModel | null,
  beside: { current: Beside },
  queue: SaveQueue<DealChange>,
): void {
  const answer = change.kind === "answer" ? (change.answer ?? undefined) : undefined;
  if (change.kind === "answer") model?.give(change.field, answer);
  queue.add(async () => {
    const saved = await saveChange(beside.current, change);
    if (saved.ok && change.kind === "answer") model?.pending.stored(change.field, answer);
    return saved;
  }, change);
}

/** What follows from an answer and is nobody's to type: the receipt number, the deal's line in lists, the number on the icon. */
function afterReading(model: DealModel, beside: Beside, queue: SaveQueue<DealChange>): void {
  const deal = model.current;
  // Also before the first answer: on a new machine the worker had no playbook to count by until a page planted it.
  void tellBackground({ kind: "summary-changed", record: recordKey(deal.record) }).catch(() => {
    // The worker is being replaced by an update; the icon is counted again when it wakes.
  });
  if (!deal.checklist) return;
  const mint = numbersToMint(deal, model.checked);
  if (mint.length > 0) queue.add(() => mintReceiptNumbers(beside, deal, mint));
  void changeSummary(deal.key, shownOf(deal, model.checked));
}
