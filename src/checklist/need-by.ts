import type { CompiledField } from "../playbook/compile-playbook.ts";
import { anchorsOf, closeDateRef, mostWorkingDays, type NeedByRule } from "../playbook/need-by.ts";
import { type IsoDay, isIsoDay, workingDaysBefore, workingDaysBetween } from "../values/dates.ts";
import type { ChecklistInput } from "./checklist.ts";
import type { Evaluation } from "./evaluation.ts";
import { fieldOf, type Look, lookAt } from "./sense-checks/look.ts";

/** By when an answer is needed, and what hangs on it. */
export type NeedBy = {
  by: IsoDay;
  /** Working days past `by`; 0 while there is time, and over a weekend. */
  late: number;
  /** The date it is counted back from. */
  anchor: IsoDay;
  /** Where that date stands: "closeDate", "field", "table.column". */
  ref: string;
  /** What slips, in the playbook's words; null: the record's close date. */
  slips: string | null;
};

/** Need-by days of one deal. A day is worked out once and again only when an answer it hangs on changes. */
export class NeedBys {
  private readonly dates = new Map<string, IsoDay | null>();
  private readonly found = new Map<NeedByRule, NeedBy | null>();
  private look: Look | undefined;
  /** Once a deal is won its close date is past and nothing slips with it: what hung on it goes by the deal's own stage. */
  private readonly isWon: boolean;
  private readonly ofStage: NeedByRule[];

  constructor(
    private readonly evaluation: Evaluation,
    private readonly input: Pick<ChecklistInput, "record" | "stage" | "today">,
  ) {
    const { stageOrder, playbook } = evaluation.compiled;
    this.isWon = (stageOrder.get(input.stage) ?? -1) >= (stageOrder.get("won") ?? Number.POSITIVE_INFINITY);
    const stage = this.isWon ? playbook.stages.find(({ id }) => id === input.stage) : undefined;
    this.ofStage = stage?.needBy ? [stage.needBy] : [];
  }

  /** Answers of these fields changed. */
  changed(fields: number[]): void {
    for (const ref of this.dates.keys()) {
      if (!fields.includes(this.evaluation.compiled.indexOf.get(fieldOf(ref)) ?? -1)) continue;
      this.dates.delete(ref);
      this.found.clear();
    }
  }

  /** By the first of its rules whose date is known; null: none is. */
  of({ needBy }: CompiledField): NeedBy | null {
    return this.firstOf(needBy) ?? this.firstOf(this.ofStage);
  }

  private firstOf(rules: NeedByRule[]): NeedBy | null {
    for (const rule of rules) {
      const known = this.found.get(rule);
      const found = known === undefined ? this.byRule(rule) : known;
      if (known === undefined) this.found.set(rule, found);
      if (found) return found;
    }
    return null;
  }

  earliest(fields: CompiledField[]): NeedBy | null {
    let earliest: NeedBy | null = null;
    for (const field of fields) {
      const found = this.of(field);
      if (found && (!earliest || found.by < earliest.by)) earliest = found;
    }
    return earliest;
  }

  private byRule(rule: NeedByRule): NeedBy | null {
    const days = daysOf(rule, this.evaluation.input.settings);
    let first: { anchor: IsoDay; ref: string } | null = null;
    for (const ref of anchorsOf(rule)) {
      const anchor = this.dateAt(ref);
      if (anchor !== null && (!first || anchor < first.anchor)) first = { anchor, ref };
    }
    if (!first || days === null) return null;
    const by = workingDaysBefore(first.anchor, days);
    const late = workingDaysBetween(by, this.input.today);
    return { by, late, ...first, slips: rule.slips ?? this.labelOf(first.ref) };
  }

  private dateAt(ref: string): IsoDay | null {
    const known = this.dates.get(ref);
    if (known !== undefined) return known;
    const date = ref === closeDateRef ? this.closeDate() : this.earliestAnswer(ref);
    this.dates.set(ref, date);
    return date;
  }

  private closeDate(): IsoDay | null {
    return this.isWon ? null : asDay(this.input.record?.closeDate);
  }

  private earliestAnswer(ref: string): IsoDay | null {
    this.look ??= lookAt(this.evaluation);
    const days = this.look.all(ref).flatMap(({ value }) => asDay(value) ?? []);
    return days.sort()[0] ?? null;
  }

  private labelOf(ref: string): string | null {
    const [id = "", part] = ref.split(".");
    const field = this.evaluation.compiled.fields[this.evaluation.compiled.indexOf.get(id) ?? -1]?.field;
    return (part ? field?.columns?.find((column) => column.id === part)?.label : field?.label) ?? null;
  }
}

const asDay = (value: unknown): IsoDay | null =>
  typeof value === "string" && isIsoDay(value) ? value : null;

/** A rule whose number is no number of days says nothing; `check-playbook` reports it. */
function daysOf({ workingDays }: NeedByRule, settings: Evaluation["input"]["settings"]): number | null {
  const days = typeof workingDays === "string" ? settings[workingDays] : workingDays;
  return typeof days === "number" && Number.isInteger(days) && days >= 0 && days <= mostWorkingDays
    ? days
    : null;
}
