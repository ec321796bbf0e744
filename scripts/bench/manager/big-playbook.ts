import type { Field } from "../../../src/playbook/field.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";

/** The starter's questions over and over, under ids of their own, until there are as many; so many of them with a condition. */
export function bigPlaybook(number: number, questions: number, conditions: number): Playbook {
  const starter = starterPlaybook();
  const plain = starter.fields.filter(({ columns }) => !columns);
  const fields: Field[] = [...starter.fields];
  for (let n = 0; fields.length < questions; n++) {
    const copied = plain[n % plain.length] as Field;
    const { prefill: _, needBy: __, askedWhen, ...field } = copied;
    const turn = Math.floor(n / plain.length) + 2;
    const conditional = fields.filter((one) => one.askedWhen).length < conditions;
    fields.push({
      ...field,
      id: `${field.id.slice(0, 50)}-x${turn}`,
      label: `${field.label} ${turn}`,
      question: `${field.question} (${turn})`,
      locked: false,
      ...(conditional ? { askedWhen: askedWhen ?? { has: ["job-flags", "rush"] } } : {}),
    });
  }
  return { ...starter, number, fields };
}
