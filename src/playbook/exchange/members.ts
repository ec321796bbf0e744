import { failed, ok } from "../../values/result.ts";
import { joined, split } from "./lists-in-cells.ts";
import { condition, data, flag, type Member, number, oneOf, severalOf, text, texts } from "./member.ts";

/** What questions and columns share. */
const shape: Member[] = [
  text("label"),
  text("question"),
  text("why"),
  oneOf("kind", "kinds"),
  oneOf("dueFrom", "stages"),
  text("owner"),
  number("level"),
  condition("askedWhen"),
];

const limit = (key: string) => ({ path: ["limits", key] });
const limits: Member[] = [
  texts("units"),
  number("min", limit("min")),
  number("max", limit("max")),
  number("above", limit("above")),
  flag("whole", limit("whole")),
  number("minLength", limit("minLength")),
  number("maxLength", limit("maxLength")),
  text("pattern", limit("pattern")),
  text("example", limit("example")),
  flag("notAfterToday", limit("notAfterToday")),
  flag("afterCloseDate", limit("afterCloseDate")),
  data("needs", limit("needs")),
  text("exclusive", limit("exclusive")),
];

/** "3" is a number of days, a text the name of the setting that holds it. */
const workingDays: Member = {
  key: "workingDays",
  path: ["needBy", "workingDays"],
  write: (value) => (value === undefined ? null : (value as string | number)),
  read: (cell) => (typeof cell === "boolean" ? failed("sheet-no-number", String(cell)) : ok(cell)),
};

/** One place, or a list of places; a list of one ends with a semicolon. */
const before: Member = {
  key: "before",
  path: ["needBy", "before"],
  write: (value) => {
    if (value === undefined) return null;
    if (!Array.isArray(value)) return joined([String(value)]);
    return value.length === 1 ? `${joined(value)};` : joined(value);
  },
  read: (cell) => {
    const places = split(String(cell));
    if (!places) return failed("sheet-open-quote", String(cell));
    const isList = places.length !== 1 || String(cell).trimEnd().endsWith(";");
    return ok(isList ? places : places[0]);
  },
};
const needBy: Member[] = [workingDays, before, text("slips", { path: ["needBy", "slips"] })];

/** Members of each sheet's rows, in the order of its columns. Its own id and what it belongs to come before them. */
export const questionMembers: Member[] = [
  oneOf("department", "departments"),
  ...shape,
  severalOf("readers", "departments"),
  flag("locked", { no: false }),
  ...needBy,
  ...limits,
  text("lines"),
  data("prefill"),
];
export const columnMembers: Member[] = [...shape, severalOf("readers", "departments"), ...limits];
export const choiceMembers: Member[] = [text("label")];
export const departmentMembers: Member[] = [text("name"), number("level"), condition("when")];
export const stageMembers: Member[] = [text("name"), text("short"), ...needBy];
