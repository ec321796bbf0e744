/**
 * What can go wrong in the ordinary course of things is a value, not an exception.
 *
 * A problem's `code` names a string of `_locales` (`problem_<code>`); `params` are put in its place `$1`, `$2`… in order.
 */
export type Problem = { code: string; params?: (string | number)[] };

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (code: string, ...params: (string | number)[]): { ok: false; problem: Problem } => ({
  ok: false,
  problem: params.length > 0 ? { code, params } : { code },
});
