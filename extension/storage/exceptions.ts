import type { Standing } from "../../src/checklist/profile/standing.ts";
import { recordKey } from "../../src/crm/record.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { type Beside, begin, changeDeal } from "./change-answers.ts";
import { addToHistory } from "./history.ts";
import { setting } from "./settings.ts";

/** Says why a deal is an exception to its customer's profile; "" takes it back. The answer itself stays as it is. */
export function explainException(beside: Beside, field: string, why: string): Promise<Result<void>> {
  return changeDeal(
    () => [],
    async (db) => {
      await begin(db, beside);
      const checklist = recordKey(beside.record);
      const row = await db.checklists.get(checklist);
      const by = row?.standings?.[field];
      if (!row || !by || (by.why ?? "") === why) return;
      const { why: _, ...plain } = by;
      const said: Standing = why === "" ? plain : { ...plain, why };
      await db.checklists.update(checklist, { standings: { ...row.standings, [field]: said } });
      const answer = (await db.answers.get([checklist, field]))?.answer ?? null;
      const who = await setting("repName");
      const when = clock().toISOString();
      const same = { checklist, field, old: answer, new: answer };
      await addToHistory(db, [{ ...same, who, when, from: "panel", why }]);
    },
  );
}
