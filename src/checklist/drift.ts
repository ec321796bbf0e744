import type { CrmRecord } from "../crm/record.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { contentHash } from "../values/hash.ts";
import type { Answer } from "./answer.ts";
import { type Difference, differences } from "./differences.ts";
import { prefillFrom } from "./prefill.ts";

/** Values of the page that were seen and left aside, by path: `contentHash` of each. */
export type LeftAside = Readonly<Record<string, string>>;

/** What the rep said about differences. */
export type Settled = {
  aside: LeftAside;
  /** Questions, columns and facts whose changes are not reported: "ship-to", "order-lines/unit-price". */
  unwatched: readonly string[];
};

/** Everything the page says differently from the answers. */
export function differencesFromPage(
  record: CrmRecord,
  readAt: string,
  playbook: Playbook,
  answers: Readonly<Record<string, Answer>>,
): Difference[] {
  const shown = prefillFrom(record, playbook, readAt);
  const partial = record.partial?.includes("lines");
  return playbook.fields.flatMap((field) =>
    shown[field.id] ? differences(field, answers[field.id], shown[field.id], partial) : [],
  );
}

/** What "stop watching" of a difference names: the column of a line's cell, the whole question otherwise. */
export const watchedAs = (one: Difference): string =>
  one.kind === "cell" ? `${one.field.id}/${one.column.id}` : one.field.id;

const isWatched = (one: Difference, { unwatched }: Settled): boolean =>
  !unwatched.includes(one.field.id) && !unwatched.includes(watchedAs(one));

const isAside = (one: Difference, { aside }: Settled): boolean => aside[one.path] === one.hash;

/** Drift: what is to be said to the rep, and taken by nobody else. */
export const driftOf = (all: Difference[], settled: Settled): Difference[] =>
  all.filter((one) => !one.fills && isWatched(one, settled) && !isAside(one, settled));

/**
 * What follows the page without a word: what was not known, and answers read from the page that nobody watches. `grown`: the
 * lines were shown only in part before, so the ones that came are no news.
 */
export const followingOf = (all: Difference[], settled: Settled, grown = false): Difference[] =>
  all.filter((one) => {
    if (isAside(one, settled)) return false;
    if (one.fills || (grown && one.kind === "line-added")) return true;
    return one.fromPage && !isWatched(one, settled);
  });

/**
 * What is left aside after an answer changed. A difference the rep's own change made, beside the page that shows it, is no
 * news to the rep; what no longer differs in that way is forgotten, so that it is said when it comes up again.
 */
export function asideAfter(
  aside: LeftAside,
  field: string,
  before: Difference[],
  after: Difference[],
  byRep: boolean,
): Record<string, string> {
  const elsewhere = Object.entries(aside).filter(([path]) => path.split("/")[0] !== field);
  const had = new Map(before.map((one) => [one.path, mineIn(one)]));
  const here = after.filter(
    (one) => aside[one.path] === one.hash || (byRep && had.get(one.path) !== mineIn(one)),
  );
  return Object.fromEntries([...elsewhere, ...here.map(({ path, hash }) => [path, hash] as const)]);
}

const mineIn = (one: Difference): string =>
  contentHash(one.kind === "answer" || one.kind === "cell" ? (one.mine ?? null) : one.kind);
