import type { Option } from "../../../field-kinds/field-shape.ts";
import type { Column, Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";
import { idFrom } from "../id-from.ts";
import type { Patch } from "../patch.ts";
import { lastOf } from "./item.ts";

/** What a manager says of a new question; the rest has a beginning of its own. */
export type NewQuestion = {
  question: string;
  why: string;
  owner: string;
  readers: string[];
  kind: string;
  dueFrom: string | null;
  department: string;
  label?: string | undefined;
  id?: string | undefined;
  /** What there is to choose. */
  options?: string[] | undefined;
  /** Names of a table's columns. */
  columns?: string[] | undefined;
};

/** What a new question still lacks; nothing that breaks these three is ever added. */
export function lacks({ question, why, owner, readers, kind, options, columns }: NewQuestion) {
  return {
    question: question.trim() === "",
    why: why.trim() === "",
    owner: owner.trim() === "",
    readers: readers.length === 0,
    options: isChoice(kind) && optionsNamed(options ?? []).length === 0,
    columns: kind === "table" && namesIn(columns ?? []).length === 0,
  };
}

export const isChoice = (kind: string): boolean => kind === "choice" || kind === "multichoice";

/** After the last question of its department. Refused, as no patches, while it lacks anything. */
export function addQuestion(playbook: Playbook, asked: NewQuestion): Patch[] {
  if (Object.values(lacks(asked)).some(Boolean)) return [];
  const { kind, dueFrom, department, readers } = asked;
  const [question, why, owner] = [asked.question.trim(), asked.why.trim(), asked.owner.trim()];
  const field: Field = {
    id: asked.id ?? questionId(playbook, question),
    label: asked.label?.trim() || labelFrom(question),
    question,
    why,
    kind,
    ...(isChoice(kind) ? { options: optionsNamed(asked.options ?? []) } : {}),
    dueFrom,
    owner,
    level: 1,
    department,
    readers,
    locked: false,
    ...(kind === "table" ? { columns: columnsNamed(asked.columns ?? [], { dueFrom, owner }) } : {}),
  };
  return [{ path: ["fields", field.id], now: field, after: lastOfDepartment(playbook, department) }];
}

/** Ids that something has, or had: an answer kept under one must not be taken for another's. */
export const takenIds = ({ fields, retired = [], figures }: Playbook): Set<string> =>
  // Templates of packet pages call the packet's own facts by these two.
  new Set([...[...fields, ...retired, ...figures].map(({ id }) => id), "record", "company"]);

export const questionId = (playbook: Playbook, name: string): string =>
  idFrom(name, takenIds(playbook), "question");

/** As long as a heading on the packet may be. */
const longestLabel = 40;

/** The question as a heading: without its mark, and as many of its words as fit. One of marks alone stays as it is. */
export function labelFrom(question: string): string {
  const whole = question.trim();
  const plain = whole.replace(/[\s?.:!？。]+$/u, "") || whole;
  if (plain.length <= longestLabel) return plain;
  const cut = plain.slice(0, longestLabel + 1);
  const space = cut.lastIndexOf(" ");
  return space > 0 ? cut.slice(0, space) : plain.slice(0, longestLabel);
}

/** Each name once, in the order written. */
export const namesIn = (names: string[]): string[] =>
  [...new Set(names.map((name) => name.trim()))].filter((name) => name !== "");

export function optionsNamed(names: string[], given: Option[] = []): Option[] {
  const taken = new Set(given.map(({ value }) => value));
  const labels = new Set(given.map(({ label }) => label));
  return namesIn(names)
    .filter((label) => !labels.has(label))
    .map((label) => {
      const value = idFrom(label, taken, "choice");
      taken.add(value);
      return { value, label };
    });
}

/** Columns of a new table: texts to begin with, asked with their table. */
export function columnsNamed(names: string[], table: Pick<Field, "dueFrom" | "owner">): Column[] {
  const taken = new Set<string>();
  return namesIn(names).map((name) => {
    const id = idFrom(name, taken, "column");
    taken.add(id);
    return {
      id,
      label: name,
      question: name,
      kind: "text",
      dueFrom: table.dueFrom,
      owner: table.owner,
      level: 1,
    };
  });
}

export const lastOfDepartment = ({ fields }: Playbook, department: string): string | null =>
  fields.findLast((field) => field.department === department)?.id ?? lastOf(fields);
