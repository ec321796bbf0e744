import type { Question } from "../../src/checklist/question.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import { stagePlace } from "./deal-view.ts";

/**
 * What is due and missing: by stage, by the day it is needed, then in the playbook's order. What waits on somebody comes last until its day has
 * passed: there is nothing to do about it now.
 */
export function dueNow(questions: Question[], playbook: Playbook, today: string): Question[] {
  const place = ({ field, answer }: Question): number => {
    const waits = answer?.state === "waiting" && (answer.by === undefined || answer.by >= today);
    return stagePlace(playbook, field.dueFrom) + (waits ? playbook.stages.length + 1 : 0);
  };
  return questions
    .filter(({ due, done }) => due && !done)
    .map((question) => ({ question, place: place(question) }))
    .sort((a, b) => a.place - b.place || neededFirst(a.question, b.question))
    .map(({ question }) => question);
}

/** Without a day after every day. */
function neededFirst({ needBy: a }: Question, { needBy: b }: Question): number {
  if (a?.by === b?.by) return 0;
  if (!a || !b) return a ? -1 : 1;
  return a.by < b.by ? -1 : 1;
}

/**
 * The list as it stands on screen after something changed: nothing in it moves, what was answered keeps its place until it is
 * let go (`mayStay`), and what became due comes in after the one it follows.
 */
export function keptInPlace(shown: string[], due: string[], mayStay: (id: string) => boolean): string[] {
  const wanted = new Set(due);
  const next = shown.filter((id) => wanted.has(id) || mayStay(id));
  const present = new Set(next);
  due.forEach((id, at) => {
    if (present.has(id)) return;
    const before = at === 0 ? -1 : next.indexOf(due[at - 1] as string);
    next.splice(before + 1, 0, id);
    present.add(id);
  });
  return next;
}
