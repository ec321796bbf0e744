import { settingName } from "../../condition-naming.ts";
import type { Playbook } from "../../playbook.ts";
import { factInWords } from "../../words/prefill-in-words.ts";
import { memberOf, same } from "../parts.ts";
import type { ChangeGroup, ChangeLine } from "./change.ts";
import { settingValue } from "./rule-in-words.ts";
import type { Side } from "./side.ts";

/** Values by name, how they are called and how they are said. */
type Named<Value> = {
  key: string;
  title: string;
  of: (playbook: Playbook) => Record<string, Value> | undefined;
  name: (id: string) => string;
  say: (value: Value, side: Side) => string;
};

function named<Value>(
  { key, title, of, name, say }: Named<Value>,
  before: Side,
  after: Side,
): ChangeGroup | null {
  const [was, now] = [of(before.playbook) ?? {}, of(after.playbook) ?? {}];
  const lines = idsOf(was, now)
    .filter((id) => !same(memberOf(was, id), memberOf(now, id)))
    .map((id): ChangeLine => {
      const said = (values: Record<string, Value>, side: Side): string =>
        Object.hasOwn(values, id) ? say(values[id] as Value, side) : "";
      return { name: name(id), was: said(was, before), now: said(now, after) };
    });
  return lines.length === 0 ? null : { key, department: null, title, mark: "changed", lines };
}

const idsOf = (was: object, now: object): string[] => [
  ...new Set([...Object.keys(was), ...Object.keys(now)]),
];

/** Settings, who sees which of the record's facts, what a CRM's stages mean, the company, and the playbook's own name. */
export function settingGroups(before: Side, after: Side): (ChangeGroup | null)[] {
  const { words } = after;
  return [
    named(
      {
        key: "playbook",
        title: words("change_title_playbook"),
        of: ({ name, language }) => ({ name, language }),
        name: (id) => words(`change_of_${id}`),
        say: (value) => value,
      },
      before,
      after,
    ),
    named(
      {
        key: "settings",
        title: words("change_title_settings"),
        of: ({ settings }) => settings,
        name: (id) => capital(settingName(id, words)),
        say: settingValue,
      },
      before,
      after,
    ),
    named(
      {
        key: "recordReaders",
        title: words("change_title_record_readers"),
        of: ({ recordReaders }) => recordReaders,
        name: (id) => capital(factInWords(id, words)),
        say: (readers, side) => side.departments(readers),
      },
      before,
      after,
    ),
    ...idsOf(before.playbook.crmStages, after.playbook.crmStages).map((crm) =>
      named(
        {
          key: `crmStages/${crm}`,
          title: words("change_title_crm_stages", capital(crm)),
          of: ({ crmStages }) => (Object.hasOwn(crmStages, crm) ? crmStages[crm] : {}),
          name: (id) => words("change_crm_stage", id),
          say: (stage, side) => side.stage(stage),
        },
        before,
        after,
      ),
    ),
    companyGroup(before, after),
    rolesGroup("inbound", before, after),
    rolesGroup("order", before, after),
  ];
}

/** Which questions tell of goods that come in, and of what was ordered: their names are said nowhere but in the file. */
function rolesGroup(
  part: "inbound" | "order",
  { playbook: was }: Side,
  { playbook: now, words }: Side,
): ChangeGroup | null {
  if (same(was[part], now[part])) return null;
  const mark = was[part] ? (now[part] ? "changed" : "removed") : "added";
  const lines: ChangeLine[] = mark === "changed" ? [{ text: words("change_part_rest") }] : [];
  return { key: part, department: null, title: words(`change_title_${part}`), mark, lines };
}

function companyGroup(before: Side, after: Side): ChangeGroup | null {
  const { words } = after;
  const [was, now] = [before.playbook.company, after.playbook.company];
  const lines: ChangeLine[] = [];
  for (const part of ["name", "address"] as const)
    if (was[part] !== now[part])
      lines.push({ name: words(`change_company_${part}`), was: was[part] ?? "", now: now[part] ?? "" });
  const said = (key: string, name: string): ChangeLine => ({ text: words(key, name) });
  for (const dock of was.docks)
    if (!now.docks.some(({ id }) => id === dock.id)) lines.push(said("change_dock_removed", dock.name));
  for (const dock of now.docks) {
    const old = was.docks.find(({ id }) => id === dock.id);
    if (!old) lines.push(said("change_dock_added", dock.name));
    else if (!same(old, dock)) lines.push(said("change_dock_changed", dock.name));
  }
  if (lines.length === 0 && !same(was, now)) lines.push({ text: words("change_part_rest") });
  return lines.length === 0
    ? null
    : { key: "company", department: null, title: words("change_title_company"), mark: "changed", lines };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
