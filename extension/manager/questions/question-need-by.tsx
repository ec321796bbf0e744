import type { Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { Fold } from "../editing/fold.tsx";
import { NeedBySetting } from "../editing/need-by-setting.tsx";
import { needByInWords } from "../need-by-in-words.ts";
import { useChoice } from "./use-item.ts";

/** By when a question is needed: as its stage says, or by a rule of its own. */
export function QuestionNeedBy({ field }: { field: Field }) {
  const words = useWords();
  const book = useBook();
  const { set, refused, locked } = useChoice({ field: field.id }, "needBy");
  const said = needByInWords(field, book, words).join(" ");
  return (
    <Fold name={words("manager_need_by_name")} said={said || words("manager_need_by_none")}>
      <NeedBySetting
        rule={field.needBy}
        ownLabel={words("manager_need_by_own")}
        set={set}
        refused={refused}
        locked={locked}
      />
    </Fold>
  );
}
