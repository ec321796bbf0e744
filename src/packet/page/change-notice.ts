import type { Packet } from "../packet.ts";
import type { Change } from "../revise/change.ts";
import { wholeChanges } from "../revise/compare.ts";
import type { ChangeGroup, ChangeNotice } from "./page-content.ts";

/** More would push the work itself off the first page; every one of them is marked where it stands. */
const mostListed = 40;

/** The notice for a department's page, or for the cover; `packet` is that reader's own copy. Null: it is the first issue. */
export function changeNotice({ revision, revises, for: reader }: Packet): ChangeNotice | null {
  if (!revises) return null;
  const { changes, departments, labels, resendInstructions, reason, effectivity } = revises;
  const listed = reader === null ? wholeChanges(changes) : changes;
  return {
    revision,
    supersedes: revises.revision,
    reason,
    effectivity,
    groups: inGroups(listed.slice(0, mostListed)),
    more: Math.max(0, listed.length - mostListed),
    own: reader === null ? null : (departments.find(({ id }) => id === reader) ?? null),
    departments,
    labels,
    // Sales sends it.
    resendInstructions: reader === null && resendInstructions,
  };
}

/** Changes of one table under its name, the others as they come. */
export function inGroups(changes: Change[]): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  for (const { within = null, kind, label, was, now } of changes) {
    const last = groups.at(-1);
    const change = { kind, label, was, now };
    if (last?.heading === within) last.changes.push(change);
    else groups.push({ heading: within, changes: [change] });
  }
  return groups;
}
