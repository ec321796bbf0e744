import Dexie, { liveQuery } from "dexie";
import { failed, type Problem } from "../../src/values/result.ts";
import { onRestored } from "./backup/restored.ts";
import { database } from "./db.ts";
import { letGo, reasonOf } from "./problem.ts";
import { waitUntilOpen } from "./reopen.ts";

/**
 * Of every change that does not concern a query, Dexie keeps which rows it changed until the query runs again: some 300 bytes. After so
 * many the query is begun anew, for a panel that is left open.
 */
export const mostChangesKept = 200;

/** What the browser breaks off, Dexie passes over in silence, by the error's name: whoever reads would wait for ever. */
class ReadingFailed extends Error {}

/**
 * Runs the query now and again whenever what it read changes, in this window or another. What may pass by itself is waited for:
 * a problem is told, then that there is none any more, and what is read. Returns how to stop.
 */
export function live<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onProblem: (problem: Problem | null) => void,
): () => void {
  const reading = async (): Promise<T> => {
    try {
      return await query();
    } catch (error) {
      throw new ReadingFailed("reading", { cause: error });
    }
  };
  let stopped = false;
  let tries = 0;
  let end = (): void => {};
  const begin = (): void => {
    // Counted from what was read: a query that takes longer than so many changes still comes to its end.
    let changesLeft = Number.POSITIVE_INFINITY;
    const subscription = liveQuery(reading).subscribe(
      (value) => {
        changesLeft = mostChangesKept;
        if (tries > 0) onProblem(null);
        tries = 0;
        onValue(value);
      },
      (error) => {
        end();
        void goOn((error as ReadingFailed).cause);
      },
    );
    const count = (): void => {
      if (--changesLeft > 0) return;
      end();
      begin();
    };
    Dexie.on("storagemutated", count);
    end = () => {
      subscription.unsubscribe();
      Dexie.on.storagemutated.unsubscribe(count);
    };
  };
  const goOn = async (error: unknown): Promise<void> => {
    const problem = await reasonOf(error);
    if (stopped) return;
    onProblem(problem);
    if (await waitUntilOpen(problem, onProblem, () => !stopped, tries++)) begin();
  };
  begin();
  return () => {
    stopped = true;
    end();
  };
}

/**
 * Tells when another window needs this one to let go of the database, because a newer release is upgrading it, and when another has
 * put a backup in its place: nothing this window still holds may go over that.
 */
export function onDatabaseChanged(tell: (problem: Problem) => void): void {
  const stop = (why: Problem): void => {
    letGo(why);
    database().close({ disableAutoOpen: true });
    tell(why);
  };
  database().on("versionchange", () => {
    stop(failed("database-newer").problem);
    // Dexie's own answer would let the next save open it again, add the tables it misses and write into what it does not know.
    return false;
  });
  // What was typed and not saved yet waits beside the database; the next page judges it by the histories that are there now.
  onRestored(() => stop(failed("database-restored").problem));
}

/** For the background, which shows nothing: what it knows of playbooks goes with its connection. */
export const startAnewWhenRestored = (): void => onRestored(() => database().close());
