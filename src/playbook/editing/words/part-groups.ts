import { dayToText } from "../../../values/dates.ts";
import type { Department, Stage, WhiteSpot } from "../../playbook.ts";
import type { SenseCheck } from "../../sense-check.ts";
import { same } from "../parts.ts";
import type { ChangeGroup, ChangeLine } from "./change.ts";
import { ruleInWords } from "./rule-in-words.ts";
import type { Side } from "./side.ts";

type Listed = { id: string };
type Property<Of> = { of: keyof Of & string; say?: (one: Of, side: Side) => string };

/** How the parts of a playbook that are lists of things are called, and what of them is said property by property. */
type Part<Of extends Listed> = {
  list: (side: Side) => Of[];
  title: (one: Of, side: Side) => string;
  department?: (one: Of) => string | null;
  properties: Property<Of>[];
};

const part = <Of extends Listed>(one: Part<Of>): Part<Listed> => one as unknown as Part<Listed>;

const parts: Record<string, Part<Listed>> = {
  departments: part<Department>({
    list: ({ playbook }) => playbook.departments,
    title: ({ name }) => name,
    department: ({ id }) => id,
    properties: [
      { of: "name", say: ({ name }) => name },
      { of: "level", say: ({ level }, { words }) => words(`manager_level_${level}`) },
      {
        of: "when",
        say: ({ when }, { condition, words }) => (when ? condition(when) : words("change_always")),
      },
      { of: "page" },
    ],
  }),
  stages: part<Stage>({
    list: ({ playbook }) => playbook.stages,
    title: ({ short }, { words }) => words("change_title_stage", short),
    properties: [
      { of: "name", say: ({ name }) => name },
      { of: "short", say: ({ short }) => short },
      { of: "needBy", say: ({ needBy }, side) => ruleInWords(needBy, side) },
    ],
  }),
  senseChecks: part<SenseCheck>({
    list: ({ playbook }) => playbook.senseChecks,
    title: ({ title }, { words }) => words("change_title_check", title),
    properties: [
      { of: "title", say: ({ title }) => title },
      { of: "detail", say: ({ detail }) => detail },
      { of: "departments", say: ({ departments }, side) => side.departments(departments) },
    ],
  }),
  whiteSpots: part<WhiteSpot>({
    list: ({ playbook }) => playbook.whiteSpots ?? [],
    title: ({ need }, { words }) =>
      need.trim() === "" ? words("change_title_unnamed_spot") : words("change_title_white_spot", need),
    department: ({ department }) => department,
    properties: [
      { of: "need", say: ({ need }) => need },
      { of: "use", say: ({ use = "" }) => use },
      { of: "gap", say: ({ gap = "" }) => gap },
      { of: "without", say: ({ without = "" }) => without },
      { of: "from", say: ({ from = "" }) => from },
      { of: "on", say: ({ on = "" }, { words }) => dayToText(on, words.language) },
    ],
  }),
  figures: part({
    list: ({ playbook }) => playbook.figures,
    title: ({ id }, { words }) => words("change_title_figure", id),
    properties: [],
  }),
};

export const isPart = (name: string): boolean => Object.hasOwn(parts, name);

/** All that changed of one department, stage, check, white spot or figure. */
export function partGroup(name: string, id: string, before: Side, after: Side): ChangeGroup | null {
  const { list, title, department, properties } = parts[name] as Part<Listed>;
  const was = list(before).find((one) => one.id === id);
  const now = list(after).find((one) => one.id === id);
  const one = now ?? was;
  if (!one || (was && now && same(was, now))) return null;
  const lines = was && now ? changed(was, now, properties, before, after) : [];
  return {
    key: `${name}/${id}`,
    department: department?.(one) ?? null,
    title: now ? title(now, after) : title(one, before),
    mark: was ? (now ? "changed" : "removed") : "added",
    lines,
  };
}

function changed(was: Listed, now: Listed, properties: Property<Listed>[], before: Side, after: Side) {
  const { words } = after;
  const lines: ChangeLine[] = [];
  const said = new Set<string>(properties.map(({ of }) => of));
  const member = (one: Listed, name: string): unknown => one[name as keyof Listed];
  for (const { of, say } of properties)
    if (!same(member(was, of), member(now, of)))
      lines.push(
        say
          ? { name: words(`change_of_${of}`), was: say(was, before), now: say(now, after) }
          : { text: words(`change_part_${of}`) },
      );
  // What is not said by itself: what a check compares, how a figure is worked out.
  const other = Object.keys({ ...was, ...now }).some(
    (name) => !said.has(name) && !same(member(was, name), member(now, name)),
  );
  if (other) lines.push({ text: words("change_part_rest") });
  return lines;
}
