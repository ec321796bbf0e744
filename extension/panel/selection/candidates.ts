import { type Answer, givenValue } from "../../../src/checklist/answer.ts";
import type { Question } from "../../../src/checklist/question.ts";
import type { JudgeContext } from "../../../src/field-kinds/field-kind.ts";
import { longestText } from "../../../src/field-kinds/text-content.ts";
import type { Value } from "../../../src/field-kinds/value.ts";
import { valueFromText } from "./value-from-text.ts";

/** A question the text can be put into. */
export type Candidate = {
  question: Question;
  /** The answer it would then have. */
  value: Value;
  /** `replace`: there is another answer, so the rep is asked first. */
  how: "fill" | "add" | "replace";
};

/** The questions that can take the text, what is due and missing first (`due`: their ids, in the panel's order). */
export function candidatesFor(
  text: string,
  questions: Question[],
  due: string[],
  language: string,
  context: JudgeContext,
): Candidate[] {
  const place = new Map(due.map((id, at) => [id, at]));
  return questions
    .flatMap((question) => candidateOf(question, text, language, context))
    .map((candidate) => ({ candidate, place: place.get(candidate.question.field.id) ?? due.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ candidate }) => candidate);
}

function candidateOf(question: Question, text: string, language: string, context: JudgeContext): Candidate[] {
  const { field, answer } = question;
  const value = valueFromText(text, field, language, context);
  if (value === undefined) return [];
  const was = givenValue(answer);
  if (field.kind === "longtext" && typeof was === "string" && was.trim() !== "")
    // What does not fit is not cut off in silence: the question is not offered.
    return was.length + text.length < longestText ? [{ question, value: `${was}\n${text}`, how: "add" }] : [];
  return [{ question, value, how: isOpen(answer) ? "fill" : "replace" }];
}

/** Nothing was said yet, or only that it is not known yet. */
const isOpen = (answer: Answer | undefined): boolean =>
  answer === undefined || answer.state === "waiting" || givenValue(answer) === "";

/** Those whose question, department or reason holds every word that is typed. */
export function matching(
  candidates: Candidate[],
  typed: string,
  departmentOf: (id: string) => string,
): Candidate[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return candidates.filter(({ question: { field } }) => {
    const said = plain(`${field.question} ${departmentOf(field.department)} ${field.why}`);
    return wanted.every((word) => said.includes(word));
  });
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
