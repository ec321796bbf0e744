import { putIntoEveryTab, stopReading } from "./access.ts";
import { allowedScripts } from "./allowed-scripts.ts";
import { takePolicy } from "./take-policy.ts";

/** One reading of the policy after the other: two at once would take the same playbook in twice. */
let last: Promise<void> = Promise.resolve();

/** Reads the organisation's policy and does what it says about CRMs at once, in the tabs that are open. */
export function followPolicy(): Promise<void> {
  last = last.catch(() => {}).then(follow);
  return last;
}

async function follow(): Promise<void> {
  const before = await allowedScripts();
  await takePolicy();
  const now = await allowedScripts();
  const barred = before.filter((script) => !now.includes(script));
  if (barred.length > 0) await stopReading(barred.flatMap(({ hosts }) => hosts));
  if (now.some((script) => !before.includes(script))) await putIntoEveryTab();
}
