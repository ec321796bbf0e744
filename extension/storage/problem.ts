import { Dexie } from "dexie";
import { failed, type Problem, type Result } from "../../src/values/result.ts";
import { isDiskFull } from "../platform/disk-room.ts";

/** An expected failure on its way out of a transaction: what was begun is undone, and the person gets its sentence. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

const codes: Record<string, string> = {
  QuotaExceededError: "disk-full",
  VersionError: "database-newer",
  DatabaseClosedError: "database-changed",
  OpenFailedError: "database-unopened",
  MissingAPIError: "database-unopened",
};

/** The sentence for what the database said. An abort carries its cause inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  for (
    let cause = error;
    cause instanceof Error || isDomException(cause);
    cause = (cause as { inner?: unknown }).inner
  ) {
    if (cause instanceof Refused) return cause.problem;
    const code = codes[(cause as Error).name];
    const inner = (cause as { inner?: { name?: string } }).inner?.name;
    if (code && !(inner && codes[inner])) return failed(code).problem;
  }
  return failed("not-saved", error instanceof Error ? error.message : String(error)).problem;
}

/** Another window upgrades the database, or has put a backup in its place: this page has closed it and must not open it again. */
let lent: Problem | null = null;
export const whyLetGo = (): Problem | null => lent;
export const letGo = (why: Problem): void => {
  lent = why;
};

/** As `problemOf`; of a full disk the browser mostly says that it could not open or write, so the disk itself is asked. */
export async function reasonOf(error: unknown): Promise<Problem> {
  const problem = problemOf(error);
  if (!isVague.includes(problem.code)) return problem;
  if (lent) return lent;
  return (await isDiskFull()) ? failed("disk-full").problem : problem;
}

const isVague = ["not-saved", "database-unopened", "database-changed"];

const isDomException = (error: unknown): boolean =>
  typeof DOMException !== "undefined" && error instanceof DOMException;

/**
 * Runs it; what goes wrong in the database becomes a problem for the person. Inside a transaction it is thrown on, to whoever began
 * that: it is undone as a whole, and asking the disk meanwhile would end it with half of its changes stored.
 */
export async function asResult<T>(work: () => Promise<T>): Promise<Result<T>> {
  const within = Dexie.currentTransaction;
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (within) throw error;
    return { ok: false, problem: await reasonOf(error) };
  }
}
