import type { Playbook, WhiteSpot } from "../../playbook.ts";
import type { Patch } from "../patch.ts";
import { lastOf, placeOf, setTo } from "./item.ts";

/** What is written down of a need, one answer each. */
export type SpotMember = Exclude<keyof WhiteSpot, "id" | "department">;

export const spotAt = ({ whiteSpots = [] }: Playbook, id: string): WhiteSpot | undefined =>
  whiteSpots.find((spot) => spot.id === id);

export const spotsOf = ({ whiteSpots = [] }: Playbook, department: string): WhiteSpot[] =>
  whiteSpots.filter((spot) => spot.department === department);

/** As the last one. Answers nobody gave are left out. */
export function addWhiteSpot({ whiteSpots }: Playbook, spot: WhiteSpot): Patch[] {
  const { id, department, need, ...rest } = spot;
  const given = Object.entries(rest).filter(([, text]) => text !== undefined && text.trim() !== "");
  const now = { id, department, need, ...Object.fromEntries(given) };
  return [{ path: ["whiteSpots", id], now, after: lastOf(whiteSpots) }];
}

/** `was`: what stood there when the typing began, so that a clash of two windows is seen. None for one that is gone. */
export function setWhiteSpot(
  playbook: Playbook,
  id: string,
  name: SpotMember,
  now: string,
  was: string,
): Patch[] {
  // A row cannot be without its need, only without words for it.
  const kept = (text: string): string | undefined =>
    text.trim() !== "" ? text : name === "need" ? "" : undefined;
  return spotAt(playbook, id) ? setTo(["whiteSpots", id, name], kept(was), kept(now)) : [];
}

export function removeWhiteSpot(playbook: Playbook, id: string): Patch[] {
  const spot = spotAt(playbook, id);
  return spot ? [{ path: ["whiteSpots", id], was: spot, after: placeOf(playbook.whiteSpots ?? [], id) }] : [];
}
