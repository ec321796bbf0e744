import { isPractice, recordKey } from "../../src/crm/record.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import { ok, type Result } from "../../src/values/result.ts";
import { apply } from "./apply-changes.ts";
import { type Beside, begin, changeDeal } from "./change-answers.ts";
import type { Database } from "./db.ts";
import { checklistOf, type Deal } from "./deals.ts";
import { nextNumber, practiceNumber } from "./numbers.ts";
import { setting } from "./settings.ts";

/** Fields whose number the system makes and whose branch is open at any level, still without one. */
export function numbersToMint(deal: Deal, checklist = checklistOf(deal)): string[] {
  return deal.compiled.fields
    .filter(({ index, field }) => {
      const { prefill } = field;
      return prefill && "mint" in prefill && checklist.full.asked[index] === 1 && !deal.answers[field.id];
    })
    .map(({ field }) => field.id);
}

/** Gives the deal its expected-receipt number as soon as something of the customer's is coming in. A number is given once, ever: emptied, the field gets its own number back. */
export async function mintReceiptNumbers(
  beside: Beside,
  deal: Deal,
  fields: string[],
): Promise<Result<void>> {
  if (fields.length === 0) return ok(undefined);
  return changeDeal(
    (db) => [db.counters],
    async (db) => {
      if (!deal.checklist) await begin(db, beside);
      await mintInside(db, beside, deal.compiled.playbook, fields);
    },
  );
}

/** The same for a checklist that is there, inside a transaction that includes `counters` and what a change of answers does. */
export async function mintInside(
  db: Database,
  { record }: Beside,
  { settings }: Playbook,
  fields: string[],
): Promise<void> {
  const checklist = recordKey(record);
  const rep = (await setting("repName")) || record.owner?.name;
  for (const field of fields) {
    if (await db.answers.get([checklist, field])) continue;
    const practice = isPractice(record);
    const given = await db.receipts
      .filter((one) => one.checklist === checklist && one.field === field)
      .first();
    const number = practice
      ? practiceNumber(settings.receiptPattern, rep)
      : (given?.number ?? (await freeNumber(db, settings.receiptPattern, rep)));
    if (!given && !practice) await db.receipts.add({ number, checklist, field });
    const value = { state: "answered", value: number, source: { from: "system" } } as const;
    await apply(db, checklist, "", [{ field, change: (was) => was ?? value, from: "system" }]);
  }
}

/** Numbers that came in from elsewhere are skipped, so that none stands for two receipts. */
async function freeNumber(db: Database, pattern: unknown, rep: string | undefined): Promise<string> {
  for (;;) {
    const number = await nextNumber(db, "expected-receipt", pattern, rep);
    if (!(await db.receipts.get(number))) return number;
  }
}
