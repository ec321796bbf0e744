import type { Playbook } from "../playbook.ts";
import type { SenseCheck } from "../sense-check.ts";
import { error, type PlaybookCheck, type PlaybookProblem, warning } from "./problem.ts";
import { endOf, leadsSomewhere, lost, lostOptions } from "./references.ts";
import { withRetired } from "./with-retired.ts";

/** Sense checks that read what is not there would silently never warn. */
export const senseChecks: PlaybookCheck = (playbook) => {
  const known = new Set(playbook.departments.map(({ id }) => id));
  const whole = withRetired(playbook);
  return playbook.senseChecks.flatMap((check): PlaybookProblem[] => {
    const at = { senseCheck: check.id };
    return [
      ...lost(whole, placesReadBy(check), check.title, at),
      ...silent(check, playbook, whole),
      ...optionsOf(check, whole),
      ...settingsOf(check)
        .filter((setting) => !Object.hasOwn(playbook.settings, setting))
        .map((setting) => error("missing-setting", at, check.title, setting)),
      ...check.departments
        .filter((department) => !known.has(department))
        .map((department) => error("missing-reader", at, check.title, department)),
      ...(check.departments.length > 0 ? [] : [error("no-reader", at, check.title)]),
    ];
  });
};

/** The places a check reads besides its condition, which is looked at with all other conditions. */
export function placesReadBy(check: SenseCheck): string[] {
  switch (check.kind) {
    case "date-order":
      return [...check.dates, check.notAfter];
    case "working-days-between":
      return [check.from, ...check.to];
    case "days-between":
      return [check.from, check.to];
    case "below-setting-without":
      return [check.value, check.approval];
    case "value-in":
      return [check.value];
    case "not-among":
      return [check.value, check.among];
    case "row":
      return [check.table, ...(check.lacks ? [`${check.table}.${check.lacks[0]}`] : [])];
    case "row-count":
      return [check.table, `${check.table}.${check.list}`, `${check.table}.${check.quantity}`];
    case "condition":
      return [];
    case "flag-against-value":
      return [check.field, check.value];
    case "same-address":
      return [check.field, ...check.addresses];
    case "worth-above-setting":
      return check.of.flatMap(({ quantity, money }) => [quantity, money]);
    case "sum-above":
      return [check.table, `${check.table}.${check.sum}`, check.limit];
    case "less-left": {
      const { table, total, used, part, wanted } = check;
      return [
        ...[total, used, part].map((column) => `${table}.${column}`),
        ...[wanted.part, wanted.quantity].map((column) => `${wanted.table}.${column}`),
      ];
    }
  }
}

/** It never warns again while what it reads is retired. */
const silent = (check: SenseCheck, playbook: Playbook, whole: Playbook): PlaybookProblem[] =>
  playbook === whole
    ? []
    : placesReadBy(check)
        .filter((place) => leadsSomewhere(whole, place) && !leadsSomewhere(playbook, place))
        .map((place) =>
          warning(
            "reads-retired",
            { senseCheck: check.id },
            check.title,
            endOf(whole, place)?.label ?? place,
          ),
        );

/** The settings a check compares with. */
export const settingsOf = (check: SenseCheck): string[] => [
  ...("setting" in check ? [check.setting] : []),
  ...("atLeastSetting" in check ? [check.atLeastSetting] : []),
  ...("currencySetting" in check ? [check.currencySetting] : []),
];

function optionsOf(check: SenseCheck, playbook: Playbook): PlaybookProblem[] {
  const at = { senseCheck: check.id };
  const missing = (ref: string, options: string[]) => lostOptions(playbook, ref, options, check.title, at);
  if (check.kind === "value-in") return missing(check.value, [...(check.in ?? []), ...(check.except ?? [])]);
  if (check.kind === "row" && check.lacks)
    return missing(`${check.table}.${check.lacks[0]}`, [check.lacks[1]]);
  return "flag" in check ? missing(check.field, [check.flag]) : [];
}
