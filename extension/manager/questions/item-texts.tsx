import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { TextSetting } from "../editing/text-setting.tsx";
import { useText } from "./use-item.ts";

/** What is asked, what for, and what it is called on paper. A column may say why; a question must. */
export function ItemTexts({ item, of }: { item: Field | Column; of: ItemRef }) {
  const words = useWords();
  const needsWhy = of.column === undefined ? { missing: words("manager_why_missing") } : {};
  return (
    <>
      <TextSetting
        {...useText(of, "question")}
        label={words("manager_question")}
        value={item.question}
        missing={words("manager_question_missing")}
        multiline
      />
      <TextSetting
        {...useText(of, "why")}
        {...needsWhy}
        label={words("manager_why")}
        value={item.why ?? ""}
        multiline
      />
      <TextSetting
        {...useText(of, "label")}
        label={words(of.column === undefined ? "manager_label" : "manager_column_label")}
        value={item.label}
        missing={words("manager_label_missing")}
        wide
      />
    </>
  );
}
