import { contentHash } from "../../values/hash.ts";
import type { Words } from "../../values/words.ts";
import { goodsOfPacket, labelsOfPacket } from "../goods-of-packet.ts";
import type { Packet } from "../packet.ts";
import { departmentsRevised, type Stops } from "./action.ts";
import type { RevisedDepartment, Revises } from "./change.ts";
import { comparePackets } from "./compare.ts";
import { labelsRevised } from "./labels-revised.ts";

/** Why it is issued anew, and from when or for what it holds. */
export type Why = { reason: string; effectivity: string };

/** What a packet changes against the one it supersedes, and what each department has to do about it. */
export function revisionOf(old: Packet, now: Packet, why: Why, stops: Stops, words: Words): Revises {
  const changes = comparePackets(old, now, words);
  const labels = labelsRevised(labelsOfPacket(old, words), labelsOfPacket(now, words));
  const departments = departmentsRevised(old, now, changes, stops);
  const moved =
    labels !== null && [labels.replace, labels.print, labels.destroy].some((ids) => ids.length > 0);
  return {
    revision: old.revision,
    hash: old.hash,
    ...why,
    changes,
    departments: moved ? withLabels(departments, now) : departments,
    labels,
    resendInstructions: sheetOutdated(old, now, words),
  };
}

/** Labels are the matter of whoever asks for the receipt number, also where only what is in which package has changed. */
const withLabels = (departments: RevisedDepartment[], { fields, inbound }: Packet): RevisedDepartment[] => {
  const owner = fields.find(({ id }) => id === inbound?.receipt)?.department;
  return departments.map((one) =>
    one.action === "none" && one.id === owner ? { ...one, action: "reprint" } : one,
  );
};

/**
 * The sheet is made of what comes in and of where it goes. It is out of date when it was sent, and was not sent again since the
 * last issue.
 */
function sheetOutdated(old: Packet, now: Packet, words: Words): boolean {
  const before = goodsOfPacket(old, words);
  if (before?.sentOn === undefined) return false;
  const { sentOn, ...was } = before;
  const after = goodsOfPacket(now, words);
  if (!after) return true;
  const { sentOn: since, ...is } = after;
  return since === sentOn && contentHash(was) !== contentHash(is);
}

/** Those that must say again that they have it; a withdrawn department is told, and has nothing to sign. */
export const acknowledging = ({ departments }: Pick<Revises, "departments">): RevisedDepartment[] =>
  departments.filter(({ action, withdrawn }) => action !== "none" && !withdrawn);

/** Whether anything changed that somebody reads. */
export const changesNothing = ({ changes, labels }: Pick<Revises, "changes" | "labels">): boolean =>
  changes.length === 0 &&
  (labels === null || [labels.replace, labels.print, labels.destroy].every((ids) => ids.length === 0));
