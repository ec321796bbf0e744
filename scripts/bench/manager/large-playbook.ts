import type { Playbook } from "../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";

const questions = 1000;
const conditions = 300;

/** The starter's questions over and over under other ids, up to a thousand; three hundred of them asked on a condition. */
export function largePlaybook(): Playbook {
  const starter = starterPlaybook();
  const copies = Math.ceil(questions / starter.fields.length);
  const all = Array.from({ length: copies }, (_, copy) =>
    starter.fields.map(({ prefill, needBy, ...field }) =>
      copy === 0 ? { ...field, prefill, needBy } : { ...field, id: `${field.id}-${copy}` },
    ),
  ).flat();
  let left = conditions;
  const fields = all
    .slice(0, questions)
    .map(({ askedWhen, ...field }) => (askedWhen && left-- > 0 ? { ...field, askedWhen } : field));
  // As a file brings it: nothing that is undefined.
  return JSON.parse(JSON.stringify({ ...starter, number: 2, name: "Large playbook", fields }));
}
