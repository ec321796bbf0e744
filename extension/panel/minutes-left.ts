import type { Question } from "../../src/checklist/question.ts";

/**
 * Seconds one question takes somebody who knows the answer: a click, a line, several parts, rows. Together they make
 * about two minutes of the 15 questions of a plain deal.
 */
const seconds: Record<string, number> = {
  yesno: 3,
  choice: 5,
  multichoice: 8,
  date: 6,
  number: 6,
  text: 8,
  longtext: 15,
  contact: 15,
  address: 20,
  table: 30,
};

/** Whole minutes, at least one. */
export const minutesLeft = (questions: Question[]): number =>
  Math.max(1, Math.round(questions.reduce((sum, { field }) => sum + (seconds[field.kind] ?? 8), 0) / 60));
