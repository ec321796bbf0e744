import { stagesToChoose } from "../../../crm/stages.ts";
import type { Playbook } from "../../playbook.ts";
import { memberOf } from "../parts.ts";
import type { Patch } from "../patch.ts";
import { setTo } from "./item.ts";

/** What one CRM calls its stages, each with ours. */
export const stageNamesOf = ({ crmStages }: Playbook, crm: string): Record<string, string> =>
  (memberOf(crmStages, crm) as Record<string, string> | undefined) ?? {};

export const isNameTaken = (playbook: Playbook, crm: string, name: string): boolean =>
  Object.hasOwn(stageNamesOf(playbook, crm), name.trim());

/** An object cannot have a member of that name like any other. */
const noName = "__proto__";

/** A CRM's name means one of our stages; a new name, or another meaning of one. Nothing means release, which no CRM knows. */
export function setStageOfName(playbook: Playbook, crm: string, given: string, stage: string): Patch[] {
  const name = given.trim();
  const known = stagesToChoose(playbook.stages).some(({ id }) => id === stage);
  if (name === "" || name === noName || crm === "" || !known) return [];
  return setTo(["crmStages", crm, name], memberOf(stageNamesOf(playbook, crm), name), stage);
}

/** The name means nothing any more: a rep is asked, once, which stage it is. */
export const removeStageName = (playbook: Playbook, crm: string, name: string): Patch[] =>
  setTo(["crmStages", crm, name], memberOf(stageNamesOf(playbook, crm), name), undefined);
