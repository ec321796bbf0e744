import { Dexie } from "dexie";
import { aloneOrNot } from "../../platform/idle.ts";

/** The database that lives while a backup of an older release is brought up. */
export const restoringName = "whitespot-restoring";

/** One that a crash, or closing the page, left behind: deleted at the next start. The page that is at it just now keeps its own. */
export const deleteLeftOver = (): Promise<void> =>
  aloneOrNot(restoringName, async () => {
    const all = await indexedDB.databases();
    if (all.some(({ name }) => name === restoringName)) await Dexie.delete(restoringName);
  });
