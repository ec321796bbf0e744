import { type Condition, fieldsRead } from "../conditions/condition.ts";
import { type CompiledCondition, compileCondition } from "../conditions/evaluate.ts";
import type { FieldKind } from "../field-kinds/field-kind.ts";
import { fieldKinds } from "../field-kinds/index.ts";
import type { Column, Field } from "./field.ts";
import type { NeedByRule } from "./need-by.ts";
import type { Playbook } from "./playbook.ts";

/** A stage later than every stage: what is never required is due from then on. */
const never = Number.POSITIVE_INFINITY;

/** Shared by all that have none: a thousand empty lists are memory, too. */
const noColumns: CompiledColumn[] = [];
const noRules: NeedByRule[] = [];

/** When one thing is asked and due, ready to run. */
type Compiled<Of> = {
  field: Of;
  kind: FieldKind | undefined;
  /** Order of the stage it is due from. */
  due: number;
  condition: CompiledCondition | null;
  /** The condition names something that does not exist: the question is asked rather than hidden. */
  broken: boolean;
};

export type CompiledColumn = Compiled<Column>;
export type CompiledField = Compiled<Field> & {
  index: number;
  /** Fields whose condition reads this one. */
  dependents: number[];
  /** Place in an order in which every field comes after those its condition reads. */
  rank: number;
  /** Indexes into `departments`. */
  readers: number[];
  /** By when it is needed: its own rule first, then its stage's. */
  needBy: NeedByRule[];
  /** In an order in which every column comes after those its condition reads. */
  columns: CompiledColumn[];
};

/** A playbook ready to evaluate: made once, used for every deal. */
export type CompiledPlaybook = {
  playbook: Playbook;
  fields: CompiledField[];
  indexOf: ReadonlyMap<string, number>;
  /** Field indexes in order of rank. */
  byRank: number[];
  stageOrder: ReadonlyMap<string, number>;
  departments: string[];
};

export function compilePlaybook(playbook: Playbook): CompiledPlaybook {
  const indexOf = new Map(playbook.fields.map((field, index) => [field.id, index]));
  const stageOrder = new Map(playbook.stages.map((stage, order) => [stage.id, order]));
  const stageNeedBy = new Map(playbook.stages.map(({ id, needBy }) => [id, needBy ? [needBy] : []]));
  const needByOf = (stage: string | null): NeedByRule[] => stageNeedBy.get(stage ?? "") ?? noRules;
  const departments = playbook.departments.map(({ id }) => id);
  const departmentIndex = new Map(departments.map((id, index) => [id, index]));
  const byRank = inOrder(playbook.fields, indexOf);

  const fields = playbook.fields.map((field, index): CompiledField => {
    const { condition, broken, kind, due } = compileAsked(field, indexOf, stageOrder);
    return {
      field,
      kind,
      due,
      condition,
      broken,
      index,
      dependents: [],
      rank: 0,
      readers: field.readers.flatMap((reader) => departmentIndex.get(reader) ?? []),
      needBy: field.needBy ? [field.needBy, ...needByOf(field.dueFrom)] : needByOf(field.dueFrom),
      columns: field.columns ? compileColumns(field.columns, stageOrder) : noColumns,
    };
  });
  for (const [rank, index] of byRank.entries()) {
    const field = fields[index] as CompiledField;
    field.rank = rank;
    for (const read of field.field.askedWhen ? fieldsRead(field.field.askedWhen) : [])
      fields[indexOf.get(read) ?? index]?.dependents.push(index);
  }
  return { playbook, fields, indexOf, byRank, stageOrder, departments };
}

function compileColumns(columns: Column[], stageOrder: ReadonlyMap<string, number>): CompiledColumn[] {
  const indexOf = new Map(columns.map((column, at) => [column.id, at]));
  return inOrder(columns, indexOf).map((at) => compileAsked(columns[at] as Column, indexOf, stageOrder));
}

function compileAsked<Of extends Field | Column>(
  field: Of,
  known: ReadonlyMap<string, number>,
  stageOrder: ReadonlyMap<string, number>,
): Compiled<Of> {
  const condition = field.askedWhen;
  return {
    field,
    kind: fieldKinds.get(field.kind),
    due: field.dueFrom === null ? never : (stageOrder.get(field.dueFrom) ?? never),
    condition: condition ? compileCondition(condition) : null,
    broken: condition !== undefined && fieldsRead(condition).some((id) => !known.has(id)),
  };
}

/** Indexes ordered so that what is read comes first. A loop is cut where it closes; `check-playbook` reports it. */
function inOrder(
  fields: { id: string; askedWhen?: Condition | undefined }[],
  indexOf: ReadonlyMap<string, number>,
): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  for (let start = 0; start < fields.length; start++) {
    if (seen.has(start)) continue;
    seen.add(start);
    // An explicit stack: a chain of 10,000 conditions must not end ours.
    const stack = [{ index: start, reads: readsOf(start), next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as (typeof stack)[number];
      const read = top.reads[top.next++];
      if (read === undefined) order.push((stack.pop() as typeof top).index);
      else if (!seen.has(read)) {
        seen.add(read);
        stack.push({ index: read, reads: readsOf(read), next: 0 });
      }
    }
  }
  return order;

  function readsOf(index: number): number[] {
    const condition = fields[index]?.askedWhen;
    return condition ? fieldsRead(condition).flatMap((id) => indexOf.get(id) ?? []) : [];
  }
}
