/** A made-up checklist of N questions that every engine is given, its answers, and what is done to it. Seeded: the same again. */
export type Kind = "text" | "number" | "choice" | "date";
/** A question is asked while every one of its terms holds; a term on what is not asked, or empty, does not. */
export type Term =
  | { field: string; op: "eq" | "ne"; value: string }
  | { field: string; op: "gt"; value: number }
  | { field: string; op: "notempty" };
export type Item = {
  id: string;
  kind: Kind;
  required: boolean;
  when?: Term[];
  maxLength?: number;
  pattern?: string;
  min?: number;
  max?: number;
};
export type Question = Item & { department: string; depth: number };
export type Spec = { questions: Question[]; columns: Item[]; rows: number; departments: string[] };
export type CellValue = string | number;
export type Cells = Record<string, CellValue>;
export type Answers = { fields: Cells; rows: Cells[] };
/** An answer or, with a row, a cell. */
export type Change = { id: string; value: CellValue; row?: number };

export const options = ["yes", "no"];
export const pattern = "^[A-Z]{2}-[0-9]+$";
const departments = [
  "sales",
  "finance",
  "legal",
  "it",
  "ops",
  "hr",
  "support",
  "security",
  "logistics",
  "training",
  "billing",
  "success",
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

/** About 30 % conditional, chains four deep, a fifth of them with two terms; 60 % required; one table of ten columns. */
export function makeSpec(size: number, { seed = 42, rows = 50 } = {}): Spec {
  const random = seeded(seed);
  const questions: Question[] = [];
  for (let at = 0; at < size; at++) {
    const share = random();
    const kind: Kind = share < 0.45 ? "text" : share < 0.6 ? "number" : share < 0.85 ? "choice" : "date";
    const question: Question = {
      id: `f${at}`,
      department: departments[Math.floor((at * departments.length) / size)] as string,
      kind,
      required: random() < 0.6,
      depth: 0,
      ...(kind === "text" && { maxLength: 200, ...(random() < 0.1 && { pattern }) }),
      ...(kind === "number" && { min: 0, max: 1000 }),
    };
    if (random() < 0.305) condition(question, questions, random);
    questions.push(question);
  }
  return { questions, columns, rows, departments };
}

function condition(question: Question, before: Question[], random: () => number): void {
  const near = before.filter(({ kind }) => kind === "choice").slice(-12);
  const shallow = near.filter(({ depth }) => depth < 4);
  const deep = shallow.filter(({ depth }) => depth > 0);
  const pool = deep.length > 0 && random() < 0.5 ? deep : shallow;
  if (pool.length === 0) return;
  const gate = pick(pool, random);
  question.depth = gate.depth + 1;
  question.when = [
    { field: gate.id, op: random() < 0.85 ? "eq" : "ne", value: random() < 0.7 ? "yes" : "no" },
  ];
  if (random() >= 0.2) return;
  const second = before
    .slice(-30)
    .findLast(({ kind, depth }) => depth < question.depth && (kind === "number" || kind === "text"));
  if (second?.kind === "number") question.when.push({ field: second.id, op: "gt", value: 5 });
  else if (second) question.when.push({ field: second.id, op: "notempty" });
}

const columns: Item[] = [
  { id: "c0", kind: "text", required: true, maxLength: 80 },
  { id: "c1", kind: "choice", required: true },
  { id: "c2", kind: "text", required: true, maxLength: 80, when: [{ field: "c1", op: "eq", value: "yes" }] },
  { id: "c3", kind: "number", required: true, min: 0, max: 9999 },
  { id: "c4", kind: "date", required: false },
  { id: "c5", kind: "text", required: false, maxLength: 80 },
  { id: "c6", kind: "choice", required: false },
  { id: "c7", kind: "text", required: true, maxLength: 80, when: [{ field: "c6", op: "eq", value: "no" }] },
  { id: "c8", kind: "number", required: false, min: 0, max: 100 },
  { id: "c9", kind: "text", required: true, maxLength: 50, when: [{ field: "c2", op: "notempty" }] },
];

/** Four of five answered, one in twenty of these wrongly. */
export function makeAnswers(spec: Spec, seed = 7): Answers {
  const random = seeded(seed);
  const cells = (items: Item[]): Cells =>
    Object.fromEntries(items.map((item) => [item.id, madeUp(item, random)]));
  return {
    fields: cells(spec.questions),
    rows: Array.from({ length: spec.rows }, () => cells(spec.columns)),
  };
}

function madeUp(item: Item, random: () => number): CellValue {
  if (random() > 0.8) return "";
  const wrong = random() < 0.05;
  switch (item.kind) {
    case "text":
      if (item.pattern) return wrong ? "oops" : `AB-${Math.floor(random() * 1e4)}`;
      return wrong && (item.maxLength ?? 0) < 100
        ? "x".repeat((item.maxLength ?? 0) + 5)
        : `value ${Math.floor(random() * 1e6)}`;
    case "number":
      return wrong ? -5 : Math.floor(random() * Math.min(100, item.max ?? 100));
    case "choice":
      return random() < 0.6 ? "yes" : "no";
    case "date":
      return `2026-0${1 + Math.floor(random() * 9)}-15`;
  }
}

/** Typing where nobody depends on it, toggling what others depend on, and filling a table's cells. */
export type Changes = { leaf: Change[]; root: Change[]; cell: Change[] };

export function makeChanges(spec: Spec, count = 400, seed = 99): Changes {
  const random = seeded(seed);
  const read = new Set(spec.questions.flatMap(({ when = [] }) => when.map(({ field }) => field)));
  const leaves = spec.questions.filter(
    ({ id, kind, when, pattern }) => kind === "text" && !read.has(id) && !when && !pattern,
  );
  const roots = spec.questions.filter(({ id, kind, when }) => kind === "choice" && read.has(id) && !when);
  const last = new Map<string, CellValue>();
  const toggled = (key: string): CellValue => {
    last.set(key, last.get(key) === "no" ? "yes" : "no");
    return last.get(key) as CellValue;
  };
  const changes: Changes = { leaf: [], root: [], cell: [] };
  for (let at = 0; at < count; at++) {
    const typed = `typing${"a".repeat(at % 25)}`;
    changes.leaf.push({ id: pick(leaves, random).id, value: typed });
    const root = pick(roots, random).id;
    changes.root.push({ id: root, value: toggled(root) });
    const row = Math.floor(random() * spec.rows);
    changes.cell.push(
      at % 3 === 2 ? { row, id: "c1", value: toggled(`row ${row}`) } : { row, id: "c0", value: typed },
    );
  }
  return changes;
}

/** Anything at all: also what no choice offers and no date is. */
export function anyChange(spec: Spec, random: () => number): Change {
  const inTable = spec.rows > 0 && random() < 0.3;
  const item = inTable ? pick(spec.columns, random) : pick(spec.questions, random);
  const value = random() < 0.25 ? "" : anyValue(item, random);
  return inTable ? { row: Math.floor(random() * spec.rows), id: item.id, value } : { id: item.id, value };
}

function anyValue(item: Item, random: () => number): CellValue {
  if (item.kind === "choice") return pick(options, random);
  if (item.kind === "number") return pick([0, 5, 6, -1, 1000, 1001, 9.5], random);
  if (item.kind === "date") return random() < 0.8 ? `2026-01-0${1 + Math.floor(random() * 9)}` : "soon";
  return pick(["some", "AB-1", "word ".repeat(60)], random);
}

/** For engines that read an answer whether or not it is asked: its own terms, and those of everything it hangs on. */
export function allTerms(item: Item, byId: ReadonlyMap<string, Item>): Term[] {
  const found = new Map<string, Term>();
  for (const term of item.when ?? []) {
    const gate = byId.get(term.field);
    for (const one of gate?.when ? allTerms(gate, byId) : []) found.set(JSON.stringify(one), one);
    found.set(JSON.stringify(term), term);
  }
  return [...found.values()];
}
