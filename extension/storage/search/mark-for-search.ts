import { newId } from "../../platform/ids.ts";
import type { Database } from "../db.ts";

/**
 * Notes that a deal changed, inside the transaction of the change itself: the one thing search asks of saving. Its words are taken
 * into the index later.
 */
export async function markForSearch(db: Database, checklist: string): Promise<void> {
  await db.searchChanges.put({ checklist, stamp: newId() });
}
