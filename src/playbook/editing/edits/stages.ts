import { fixedStages, lostStage, release, won } from "../../../crm/stages.ts";
import type { NeedByRule } from "../../need-by.ts";
import type { Playbook, Stage } from "../../playbook.ts";
import { idFrom } from "../id-from.ts";
import type { Patch } from "../patch.ts";
import { lastOf, placeOf, setTo } from "./item.ts";
import { moved } from "./order.ts";
import { movedDue, movedNames, stageUses } from "./stage-uses.ts";

const onStage = ({ stages }: Playbook, id: string, make: (stage: Stage) => Patch[]): Patch[] =>
  stages.filter((one) => one.id === id).flatMap(make);

/** Whether another stage goes by that short name already. */
export const stageNamed = ({ stages }: Playbook, short: string, except?: string): boolean =>
  stages.some((one) => one.id !== except && one.short.trim().toLowerCase() === short.trim().toLowerCase());

/** Fits on a chip beside a question. */
export const longestShort = 24;

/** "Verbal: they said yes" is called "Verbal" where there is little room. */
export const shortFrom = (name: string): string =>
  (name.split(":")[0] as string).trim().slice(0, longestShort).trim();

/** Before the deal is won, as almost every stage is; a manager moves it from there. */
export function addStage(playbook: Playbook, given: string): Patch[] {
  const [name, short] = [given.trim(), shortFrom(given)];
  if (short === "" || stageNamed(playbook, short)) return [];
  const { stages } = playbook;
  const id = idFrom(short, new Set([...stages.map((stage) => stage.id), lostStage]), "stage");
  const after = stages.some((stage) => stage.id === won) ? placeOf(stages, won) : lastOf(stages);
  return [{ path: ["stages", id], now: { id, name, short } satisfies Stage, after }];
}

/** Another name, or short name; refused, as no patches, when it is empty or the short one is another stage's. */
export const renameStage = (
  playbook: Playbook,
  id: string,
  member: "name" | "short",
  given: string,
): Patch[] =>
  onStage(playbook, id, (stage) => {
    const now = given.trim();
    const taken = member === "short" && (now.length > longestShort || stageNamed(playbook, now, id));
    return now === "" || taken ? [] : setTo(["stages", id, member], stage[member], now);
  });

/** By when what is due from it on is needed. */
export const setStageNeedBy = (playbook: Playbook, id: string, needBy: NeedByRule | undefined): Patch[] =>
  onStage(playbook, id, (stage) => setTo(["stages", id, "needBy"], stage.needBy, needBy));

/** Whether it may stand there: release begins when a won deal's packet is issued, so it never comes before won. */
export function stageMayMove({ stages }: Playbook, id: string, after: string | null): boolean {
  const others = stages.map((stage) => stage.id).filter((one) => one !== id);
  const ids = others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, id);
  return !ids.includes(release) || ids.indexOf(won) < ids.indexOf(release);
}

export const moveStage = (playbook: Playbook, id: string, after: string | null): Patch[] =>
  onStage(playbook, id, () =>
    after !== id && stageMayMove(playbook, id, after)
      ? moved(["stages", id], placeOf(playbook.stages, id), after)
      : [],
  );

/** Where what hangs on a stage goes when it is removed. */
export type Heirs = { due: string; names: string };

/**
 * The stage after it asks what it asked; a deal that a CRM says is in it has come as far as the stage before. Null for a stage
 * that stays (`fixedStages`), and for the only one.
 */
export function heirsOf({ stages }: Playbook, id: string): Heirs | null {
  const at = stages.findIndex((stage) => stage.id === id);
  const [before, after] = [stages[at - 1]?.id, stages[at + 1]?.id];
  const [due, names] = [after ?? before, before ?? after];
  if (at < 0 || fixedStages.includes(id) || due === undefined || names === undefined) return null;
  return { due, names: names === release ? won : names };
}

export const removeStage = (playbook: Playbook, id: string, given?: Heirs): Patch[] =>
  onStage(playbook, id, (stage) => {
    const [heirs, { stages }] = [heirsOf(playbook, id), playbook];
    if (!heirs) return [];
    const { due, names } = given ?? heirs;
    const uses = stageUses(playbook, id);
    return [
      ...movedDue(playbook, id, due),
      ...movedNames(uses.names, id, names),
      { path: ["stages", id], was: stage, after: placeOf(stages, id) },
    ];
  });
