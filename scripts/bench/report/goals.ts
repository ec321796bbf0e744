/**
 * What we promise, each promise once. A figure of a benchmark names the goal it is held against; of several figures the worst counts.
 * `most` and `least` are in the figure's unit. `shownBy`: a test or a regime counts it, not a clock.
 */
export type Goal = {
  area: string;
  says: string;
  unit?: string;
  most?: number;
  least?: number;
  shownBy?: string;
};

const rules = "Rules engine";
const screen = "Form on screen";
const lists = "Database and lists";
const crm = "On the CRM's page";
const files = "Files";
const pages = "Pages";

export const goals = {
  "rules-1000": { area: rules, says: "one change at 1,000 questions", most: 0.02, unit: "ms" },
  "rules-10000": { area: rules, says: "one change at 10,000 questions", most: 0.05, unit: "ms" },
  "rules-growth": { area: rules, says: "growth from 100 to 10,000 questions", most: 3, unit: "×" },
  "rules-full-pass": {
    area: rules,
    says: "one change over the full pass in the same process, 1,000 and 10,000 questions",
    most: 0.2,
    unit: "×",
  },
  "rules-odk": { area: rules, says: "ODK xforms-engine over us, 1,000 questions", least: 25, unit: "×" },
  "rules-survey-js": { area: rules, says: "SurveyJS over us, 1,000 questions", least: 2800, unit: "×" },
  "rules-load-1000": { area: rules, says: "load 1,000 questions", most: 15, unit: "ms" },
  "rules-load-10000": { area: rules, says: "load 10,000 questions", most: 120, unit: "ms" },
  "rules-heap-1000": { area: rules, says: "heap at 1,000 questions", most: 1.5, unit: "MB" },
  "rules-heap-10000": { area: rules, says: "heap at 10,000 questions", most: 11, unit: "MB" },
  "rules-exact": {
    area: rules,
    says: "random edits that come out other than by brute force",
    most: 0,
    unit: "",
  },
  "rules-exact-long": {
    area: rules,
    says: "the same of 1,000,000 random edits: 0",
    shownBy: "`npm run torture -- rules --long`",
  },
  "rules-no-eval": {
    area: rules,
    says: "no `eval`, no `new Function`",
    shownBy: "the extension's own content security policy forbids both: every browser test",
  },

  "screen-first-paint": {
    area: screen,
    says: "first paint over an empty extension page's",
    most: 1.25,
    unit: "×",
  },
  "screen-usable": {
    area: screen,
    says: "usable over the plain DOM's, 200 questions",
    most: 1.25,
    unit: "×",
  },
  "screen-growth": { area: screen, says: "usable with 1,000 questions over 200", most: 1.25, unit: "×" },
  "screen-key": { area: screen, says: "script per key, 200 and 1,000 questions", most: 1, unit: "ms" },
  "screen-bytes": {
    area: screen,
    says: "the panel's files for its first paint, compressed",
    most: 60,
    unit: "KB",
  },
  "screen-lazy": {
    area: screen,
    says: "bar codes, spreadsheets and archives load when they are used",
    shownBy: "test/e2e/install.test.ts: the budget of each entry",
  },
  "screen-switch": {
    area: screen,
    says: "another deal in front until the panel shows it",
    most: 300,
    unit: "ms",
  },

  "store-change": { area: lists, says: "a change until the disk has it, p95", most: 25, unit: "ms" },
  "store-raw": {
    area: lists,
    says: "a change over raw IndexedDB, strict, in the same run",
    most: 1.5,
    unit: "×",
  },
  "lists-gaps-10000": { area: lists, says: "first 50 rows of My gaps of 10,000", most: 5, unit: "ms" },
  "lists-gaps-100000": { area: lists, says: "first 50 rows of My gaps of 100,000", most: 8, unit: "ms" },
  "search-ready": { area: lists, says: "search over 100,000 ready", most: 100, unit: "ms" },
  "search-p95": { area: lists, says: "search over 100,000, p95", most: 30, unit: "ms" },
  "desk-usable": { area: lists, says: "desk page usable with 10,000 packets", most: 1000, unit: "ms" },

  "crm-bytes": { area: crm, says: "the script every page of the CRM loads, compressed", most: 6, unit: "KB" },
  "crm-load": { area: crm, says: "main thread on load", most: 3, unit: "ms" },
  "crm-read": { area: crm, says: "one reading of the page", most: 10, unit: "ms" },
  "crm-layouts": { area: crm, says: "layouts forced on load", most: 0, unit: "" },
  "crm-heap": { area: crm, says: "heap", most: 0.2, unit: "MB" },
  "crm-quiet": {
    area: crm,
    says: "only the address is watched until the panel is open or the badge needs a reading",
    shownBy:
      "test/background/heard-from-page.test.ts; on a page that is no deal, the benchmark finds 0 layouts",
  },

  "packet-html-time": { area: files, says: "HTML packet of a plain deal", most: 5, unit: "ms" },
  "packet-html-bytes": { area: files, says: "HTML packet of a plain deal, size", most: 60, unit: "KB" },
  "packet-500": { area: files, says: "HTML packet with 500 rows", most: 300, unit: "ms" },
  "packet-50-parts": { area: files, says: "all formats for 100 fields and 50 parts", most: 1000, unit: "ms" },
  "packet-labels": { area: files, says: "1,000 labels", most: 3000, unit: "ms" },
  "packet-malformed": {
    area: files,
    says: "malformed files over the hostile corpora: 0",
    shownBy: "`npm run torture -- hostile`",
  },
  "packet-formulas": {
    area: files,
    says: "live formulas over the hostile corpora: 0",
    shownBy: "`npm run torture -- hostile`",
  },
  "packet-decoded": {
    area: files,
    says: "labels decoded by an independent reader: all",
    shownBy: "test/packet/labels; `npm run torture -- hostile`",
  },

  "manager-usable": { area: pages, says: "manager page usable with 1,000 questions", most: 1000, unit: "ms" },
  "manager-key": {
    area: pages,
    says: "script per key on the manager page, 1,000 questions",
    most: 1,
    unit: "ms",
  },
} satisfies Record<string, Goal>;

export type GoalName = keyof typeof goals;

export const goalOf = (name: GoalName): Goal => goals[name];
