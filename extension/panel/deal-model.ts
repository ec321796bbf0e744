import type { Answer } from "../../src/checklist/answer.ts";
import type { Checklist } from "../../src/checklist/checklist.ts";
import { sameAnswer } from "../../src/checklist/history.ts";
import { suggestedOptions } from "../../src/checklist/prefill.ts";
import type { Stand } from "../../src/checklist/profile/standing.ts";
import { checkKindOf } from "../../src/checklist/sense-checks/index.ts";
import { fieldOf } from "../../src/checklist/sense-checks/look.ts";
import { detailOf } from "../../src/checklist/sense-checks/warnings.ts";
import { inWords } from "../../src/packet/freeze.ts";
import type { Words } from "../../src/values/words.ts";
import type { SaveState } from "../inputs/save-queue.ts";
import { checklistOf, type Deal, standsIn } from "../storage/deals.ts";
import type { CustomerView, DealView, WarningView } from "./deal-view.ts";
import { type DriftView, driftView } from "./drift/drift-view.ts";
import { lateView } from "./late/late-view.ts";
import { PendingAnswers } from "./pending-answers.ts";

/**
 * The deal in front: what was read of it, with what was just given over it, kept evaluated. A change costs what depends on
 * it; a reading of the database changes only the answers that differ.
 */
export class DealModel {
  readonly pending = new PendingAnswers();
  private shown: Record<string, Answer>;
  private checklist: Checklist;
  private drifted: { deal: Deal; shown: Record<string, Answer>; view: DriftView } | null = null;

  constructor(private deal: Deal) {
    this.shown = deal.answers;
    this.checklist = checklistOf(deal);
  }

  /** The database was read again, because of a change here or in another window. */
  read(deal: Deal): void {
    const answers = this.pending.over(deal.answers);
    const sameRules =
      deal.compiled === this.deal.compiled &&
      JSON.stringify(deal.stage) === JSON.stringify(this.deal.stage) &&
      deal.record.closeDate === this.deal.record.closeDate;
    this.deal = deal;
    if (!sameRules) {
      this.shown = answers;
      this.checklist = checklistOf({ ...deal, answers });
      return;
    }
    for (const field of new Set([...Object.keys(this.shown), ...Object.keys(answers)]))
      if (!sameAnswer(this.shown[field], answers[field])) this.change(field, answers[field]);
  }

  /** Given here: shown at once. */
  give(field: string, answer: Answer | undefined): void {
    this.pending.give(field, answer);
    this.change(field, answer);
  }

  get current(): Deal {
    return { ...this.deal, answers: this.shown };
  }

  /** The deal as the rules see it. */
  get checked(): Checklist {
    return this.checklist;
  }

  view(crmName: string, save: SaveState, words: Words): DealView {
    const { deal, checklist } = this;
    const { playbook } = deal.compiled;
    return {
      key: deal.key,
      record: deal.record,
      crmName,
      stage: deal.stage,
      playbook,
      questions: checklist.questions(),
      departments: checklist.departments(),
      readiness: checklist.readiness(),
      warnings: warningsOf(checklist, words),
      packets: deal.packets,
      repName: deal.repName || deal.record.owner?.name || "",
      suggestions: this.suggestions(),
      drift: this.drift(),
      late: lateView(this.current, crmName, words),
      customer: this.customer(),
      save,
    };
  }

  /** Worked out again only when something of it changed: a deal is drawn at every letter that is typed. */
  private drift(): DriftView {
    const { deal, shown, drifted } = this;
    if (drifted?.deal === deal && drifted.shown === shown) return drifted.view;
    const asked = new Set(this.checklist.questions().map(({ field }) => field.id));
    const view = driftView(deal, shown, (field) => asked.has(field));
    this.drifted = { deal, shown, view };
    return view;
  }

  /** Of what a condition closes nothing is said: it is not handed over either. */
  private customer(): CustomerView | null {
    const { deal, shown } = this;
    if (!deal.customer) return null;
    const { account, name, note } = deal.customer;
    const { full, compiled } = this.checklist;
    const isOpen = ({ field }: Stand): boolean => full.asked[compiled.indexOf.get(field.id) ?? -1] === 1;
    const stands = standsIn({ ...deal, answers: shown }).filter(isOpen);
    return { account, name, note, stands };
  }

  private change(field: string, answer: Answer | undefined): void {
    const { [field]: _, ...rest } = this.shown;
    this.shown = answer ? { ...rest, [field]: answer } : rest;
    this.checklist.change(field, answer);
  }

  /** Options the page speaks for that are not ticked; silent once the question was answered honestly in another way. */
  private suggestions(): Record<string, string[]> {
    const { record, compiled } = this.deal;
    const { fields, settings } = compiled.playbook;
    const open = fields.flatMap((field) => {
      const answer = this.shown[field.id];
      if (answer && answer.state !== "answered") return [];
      const ticked = answer && Array.isArray(answer.value) ? (answer.value as unknown[]) : [];
      const offered = suggestedOptions(record, field, settings.homeCountry).filter(
        (one) => !ticked.includes(one),
      );
      return offered.length > 0 ? [[field.id, offered] as const] : [];
    });
    return Object.fromEntries(open);
  }
}

const warningsOf = (checklist: Checklist, words: Words): WarningView[] =>
  checklist.warnings().map((warning) => {
    const { id, title, departments, blocks = false } = warning.check;
    const fields = [...new Set(checkKindOf(warning.check).reads(warning.check).map(fieldOf))];
    return { id, title, detail: detailOf(warning, inWords(checklist, words)), departments, blocks, fields };
  });
