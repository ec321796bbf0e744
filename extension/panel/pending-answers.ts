import type { Answer } from "../../src/checklist/answer.ts";
import { sameAnswer } from "../../src/checklist/history.ts";

type Pending = { answer: Answer | undefined; stored: boolean };

/**
 * Answers given here and not read back from the database yet. They are shown at once; a reading that was under way when they
 * were given does not bring the old value back for a moment.
 */
export class PendingAnswers {
  private readonly byField = new Map<string, Pending>();

  give(field: string, answer: Answer | undefined): void {
    this.byField.set(field, { answer, stored: false });
  }

  stored(field: string, answer: Answer | undefined): void {
    const pending = this.byField.get(field);
    if (pending && pending.answer === answer) pending.stored = true;
  }

  /** All that was given to that question is in the database. */
  allStored(field: string): void {
    const pending = this.byField.get(field);
    if (pending) pending.stored = true;
  }

  /** What was read, with what is still on its way over it. */
  over(read: Record<string, Answer>): Record<string, Answer> {
    const shown = { ...read };
    for (const [field, { answer, stored }] of this.byField) {
      if (stored || sameAnswer(read[field], answer)) this.byField.delete(field);
      else if (answer) shown[field] = answer;
      else delete shown[field];
    }
    return shown;
  }
}
