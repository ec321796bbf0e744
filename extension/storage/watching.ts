import type { Result } from "../../src/values/result.ts";
import { follow } from "./record-seen.ts";
import { putSetting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/**
 * Watches a question, a table's column or a fact of the record on every deal's page, or stops it. What stops being watched
 * follows the page from now on: in the deal in front at once, elsewhere when its page is next read.
 */
export const setWatched = (name: string, watched: boolean, checklist?: string): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.checklists, db.answers, db.history, db.summaries, db.playbooks],
    async (db) => {
      await putSetting(db, "unwatched", (was) => [
        ...was.filter((one) => one !== name),
        ...(watched ? [] : [name]),
      ]);
      const row = watched || checklist === undefined ? undefined : await db.checklists.get(checklist);
      if (row) await follow(db, row);
    },
  );
