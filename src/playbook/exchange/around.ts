import { describeCondition } from "../../conditions/describe.ts";
import { parseCondition } from "../../conditions/parse-words.ts";
import { fieldKinds } from "../../field-kinds/index.ts";
import type { Words } from "../../values/words.ts";
import { conditionNaming } from "../condition-naming.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import type { Around } from "./member.ts";

/** What a row may call by name. `asked`: what its condition reads, the questions or the columns of its own table. */
export function aroundOf(playbook: Playbook, asked: readonly (Field | Column)[], words: Words): Around {
  const naming = conditionNaming(playbook, words, asked);
  return {
    words,
    departments: playbook.departments,
    stages: playbook.stages.map(({ id, short }) => ({ id, name: short })),
    kinds: [...fieldKinds.keys()].map((id) => ({ id, name: words(`kind_${id}`) })),
    inWords: (condition) => describeCondition(condition, naming, words),
    fromWords: (text) => parseCondition(text, naming, words),
  };
}
