import type { Field } from "../../../src/playbook/field.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";

/** Kinds a plain form has a control for, too. */
const kinds = ["text", "longtext", "choice", "yesno", "multichoice", "percent"];

/**
 * A playbook with so many of the starter's own questions, over and over under ids of their own, every one of them asked and due. The
 * number of the playbook is that of its questions.
 */
export function playbookOf(questions: number): Playbook {
  const starter = starterPlaybook();
  const plain = starter.fields.filter(({ kind }) => kinds.includes(kind));
  const fields = Array.from({ length: questions }, (_, at): Field => {
    const {
      prefill: _prefill,
      askedWhen: _askedWhen,
      needBy: _needBy,
      ...field
    } = plain[at % plain.length] as Field;
    const turn = Math.floor(at / plain.length);
    return turn === 0
      ? { ...field, dueFrom: "won", level: 1 }
      : { ...field, id: `${field.id.slice(0, 50)}-x${turn}`, dueFrom: "won", level: 1, locked: false };
  });
  return JSON.parse(JSON.stringify({ ...starter, number: questions, fields })) as Playbook;
}
