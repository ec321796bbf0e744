import { database } from "../../../extension/storage/db.ts";
import { openStorage } from "../../../extension/storage/open-storage.ts";
import type { Result } from "../../../src/values/result.ts";
import { type At, type Fault, faults, withFault } from "./arm.ts";
import { atOneMoment } from "./one-moment.ts";
import type { Scenario } from "./scenario.ts";
import { comparable, differing, putBack, readStored } from "./stored.ts";

export type Tried = { tries: number; lost: string[] };

type Options = {
  /** Which faults a call is tried with; all unless given. */
  faultsOf?: (call: number) => readonly Fault[];
  /** Longer, and it counts as hanging. */
  patience?: number;
};

/** What came of it: a result, an exception, or nothing at all. */
type Came = Result<unknown> | { ok: false; problem: { code: string } };

/**
 * Does the scenario with its first call failing, then its second, until it goes through with none: each time with every fault.
 * What is stored afterwards is what was before or what would be after, whoever asked is told which, and the next try succeeds.
 */
export async function everyCall(
  scenario: Scenario,
  { faultsOf = () => faults, patience = 15_000 }: Options = {},
) {
  await database().delete();
  await must(openStorage());
  await scenario.before?.();
  const before = await readStored({ whole: true });
  const now = (at: string) =>
    readStored({ whole: false }).then((stored) => comparable(stored, { [at]: "the reading" }));
  const was = comparable(before);
  let moments = 0;
  const moment = (): string => new Date(Date.UTC(2026, 10, 23) + moments++ * 1000).toISOString();

  const came = async (work: () => Promise<Result<unknown>>): Promise<Came> => {
    let stop = 0;
    const late = new Promise<Came>((resolve) => {
      stop = setTimeout(
        () => resolve({ ok: false, problem: { code: "hangs" } }),
        patience,
      ) as unknown as number;
    });
    const asked = work().catch((error: Error) => ({ ok: false as const, problem: { code: String(error) } }));
    const first = await Promise.race([asked, late]);
    clearTimeout(stop);
    return first;
  };
  const attempt = (at: At | null, work: () => Promise<Result<unknown>>) =>
    atOneMoment(() => withFault(at, () => came(work)));

  const clean = moment();
  const whole = await attempt(null, scenario.ready(clean));
  if (!whole.came.ok) throw new Error(`${scenario.name} does not go through: ${JSON.stringify(whole.came)}`);
  const after = await now(clean);
  const tried: Tried = { tries: 0, lost: [] };
  if (differing(was, after).length === 0) throw new Error(`${scenario.name} stores nothing`);

  for (let call = 1; call <= whole.calls; call++)
    for (const fault of faultsOf(call)) {
      if (fault === "commit" && !whole.writing.has(call)) continue;
      await putBack(before);
      const at = moment();
      const work = scenario.ready(at);
      const { came: first, fired } = await attempt({ call, fault }, work);
      // Somebody reloads the page, where it asked for that.
      await must(openStorage());
      tried.tries++;
      const lose = (what: string): unknown =>
        tried.lost.push(`${scenario.name}, call ${call} of ${whole.calls}, ${fault}: ${what}`);
      if (!first.ok && first.problem.code === "hangs") lose("hangs");
      if (!fired) {
        lose("the call did not come");
        continue;
      }
      const left = await now(at);
      const [fromBefore, fromAfter] = [differing(was, left), differing(after, left)];
      if (fromBefore.length > 0 && fromAfter.length > 0)
        lose(`between: ${fromBefore.join(", ")} not as before, ${fromAfter.join(", ")} not as after`);
      else if (first.ok && fromAfter.length > 0) lose(`told to be done, and is not: ${fromAfter.join(", ")}`);
      if (first.ok) continue;
      const second = await attempt(null, work);
      if (!second.came.ok) lose(`the next try fails: ${second.came.problem.code}`);
      const twice = differing(after, await now(at));
      if (twice.length > 0) lose(`after the next try ${twice.join(", ")} not as after the first`);
    }
  return tried;
}

async function must(work: Promise<Result<unknown>>): Promise<void> {
  const done = await work;
  if (!done.ok) throw new Error(done.problem.code);
}
