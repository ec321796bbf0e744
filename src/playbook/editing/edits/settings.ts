import { comparisonsIn } from "../../../conditions/condition.ts";
import { everyCondition } from "../../check/asked.ts";
import { settingsOf } from "../../check/sense-checks.ts";
import type { NeedByRule } from "../../need-by.ts";
import type { Playbook } from "../../playbook.ts";
import { memberOf } from "../parts.ts";
import type { Patch } from "../patch.ts";
import { setTo } from "./item.ts";

type Value = Playbook["settings"][string];

/** The settings that rules of ours read, and what each holds. */
export const ownKinds = {
  marginFloorPct: "percent",
  marginTargetPct: "percent",
  custodyInsuranceLimit: "money",
  labelNoticeWorkingDays: "days",
  shipNoticeWorkingDays: "days",
  homeCountry: "country",
  homeCurrency: "currency",
  receiptPattern: "pattern",
  packetPattern: "pattern",
  gs1CompanyPrefix: "prefix",
} as const;

export const isOwnSetting = (id: string): id is keyof typeof ownKinds => Object.hasOwn(ownKinds, id);

/** A manager's setting has no name but its id, so its id is what a manager calls it. */
const nameOfSetting = /^[\p{L}][\p{L}\p{M}\p{N} %/_-]{0,39}$/u;

export const settingNameFits = (name: string): boolean =>
  nameOfSetting.test(name.trim()) && !(name.trim() in Object.prototype);

export const isSettingTaken = ({ settings }: Playbook, name: string): boolean => {
  const plain = name.trim().toLowerCase();
  return Object.keys({ ...settings, ...ownKinds }).some((id) => id.toLowerCase() === plain);
};

/** A number under a manager's own name, for conditions and need-by rules to read. */
export const addSetting = (playbook: Playbook, name: string, value: number): Patch[] =>
  settingNameFits(name) && !isSettingTaken(playbook, name)
    ? [{ path: ["settings", name.trim()], now: value }]
    : [];

export const setSetting = ({ settings }: Playbook, id: string, now: Value | undefined): Patch[] =>
  isOwnSetting(id) || Object.hasOwn(settings, id) ? setTo(["settings", id], memberOf(settings, id), now) : [];

/** Only one of a manager's own, while nothing reads it. */
export const removeSetting = (playbook: Playbook, id: string): Patch[] =>
  isOwnSetting(id) || settingUses(playbook, id).length > 0 ? [] : setSetting(playbook, id, undefined);

/** What reads a setting, by name: questions, columns, departments, checks, stages; each once. */
export function settingUses(playbook: Playbook, id: string): string[] {
  const { fields, stages, senseChecks } = playbook;
  const counts = (rule: NeedByRule | undefined): boolean => rule?.workingDays === id;
  return [
    ...new Set([
      ...everyCondition(playbook)
        .filter(({ condition }) =>
          comparisonsIn(condition).some((one) => "ltSetting" in one && one.ltSetting[1] === id),
        )
        .map(({ name }) => name),
      ...stages.filter(({ needBy }) => counts(needBy)).map(({ name }) => name),
      ...fields.filter(({ needBy }) => counts(needBy)).map(({ label }) => label),
      ...senseChecks.filter((check) => settingsOf(check).includes(id)).map(({ title }) => title),
    ]),
  ];
}
