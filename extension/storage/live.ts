import { liveQuery } from "dexie";
import { failed, type Problem } from "../../src/values/result.ts";
import { database } from "./db.ts";
import { problemOf } from "./problem.ts";

/** Runs the query now and again whenever what it read changes, in this window or another. Returns how to stop. */
export function live<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onProblem: (problem: Problem) => void,
): () => void {
  const subscription = liveQuery(query).subscribe(onValue, (error) => onProblem(problemOf(error)));
  return () => subscription.unsubscribe();
}

/** Tells when another window needs this one to let go of the database: a newer release is upgrading it. */
export function onDatabaseChanged(tell: (problem: Problem) => void): void {
  database().on("versionchange", () => {
    database().close({ disableAutoOpen: true });
    tell(failed("database-newer").problem);
  });
}
