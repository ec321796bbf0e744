import type { Playbook, WhiteSpot } from "../../playbook.ts";
import { applyPatches } from "../apply.ts";
import type { Patch } from "../patch.ts";
import { addQuestion, questionId } from "./add-question.ts";
import { usualOwner, usualStage } from "./usual.ts";
import { removeWhiteSpot, spotAt, spotsOf } from "./white-spots.ts";

/** What a need still lacks to be a question; `department`: the one that said it is none any more. */
export type SpotLacks = { department: boolean; need: boolean; why: boolean };

export function spotLacks({ departments }: Playbook, spot: WhiteSpot): SpotLacks {
  return {
    department: !departments.some(({ id }) => id === spot.department),
    need: spot.need.trim() === "",
    why: whyOf(spot) === "",
  };
}

const isReady = (playbook: Playbook, spot: WhiteSpot): boolean =>
  !Object.values(spotLacks(playbook, spot)).some(Boolean);

/** What goes wrong without it; where nobody said, what it is good for. */
const whyOf = ({ without = "", use = "" }: WhiteSpot): string => without.trim() || use.trim();

/**
 * In place of the white spot a question of its department, for it to read: due when most of its questions are, answered by whom
 * most of them are. Refused, as no patches, while the need lacks anything (`spotLacks`).
 */
export function questionFromSpot(playbook: Playbook, id: string): Patch[] {
  const spot = spotAt(playbook, id);
  if (!spot || !isReady(playbook, spot)) return [];
  const { department, need } = spot;
  const own = playbook.fields.filter((field) => field.department === department);
  return [
    ...addQuestion(playbook, {
      id: idFromSpot(playbook, spot),
      question: need,
      why: whyOf(spot),
      owner: usualOwner(own) || usualOwner(playbook.fields) || "rep",
      readers: [department],
      kind: "text",
      dueFrom: usualStage(playbook, department),
      department,
    }),
    ...removeWhiteSpot(playbook, id),
  ];
}

/** The id its question has, once it is one. */
export const idFromSpot = (playbook: Playbook, { need }: WhiteSpot): string => questionId(playbook, need);

export const readySpots = (playbook: Playbook, department: string): WhiteSpot[] =>
  spotsOf(playbook, department).filter((spot) => isReady(playbook, spot));

/** All of a department's needs that lack nothing, as one change. */
export function questionsFromSpots(playbook: Playbook, department: string): Patch[] {
  let now = playbook;
  return readySpots(playbook, department).flatMap(({ id }) => {
    const patches = questionFromSpot(now, id);
    const made = applyPatches(now, patches);
    if (!made.ok) return [];
    now = made.value;
    return patches;
  });
}
