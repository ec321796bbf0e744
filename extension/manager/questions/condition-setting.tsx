import { useId, useState } from "preact/hooks";
import { fieldsRead } from "../../../src/conditions/condition.ts";
import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ConditionBuilder } from "../condition/condition-builder.tsx";
import { askedInWords } from "../in-words.ts";
import { writeRoute } from "../route.ts";
import { useChoice } from "./use-item.ts";
import "./asked-when.css";

type Props = { item: Field | Column; of: ItemRef };

/** When it is asked: in words, and built by clicking once that is wanted; a column's reads its row. */
export function ConditionSetting({ item, of }: Props) {
  const words = useWords();
  const book = useBook();
  const heading = useId();
  const { set, refused, locked } = useChoice(of, "askedWhen");
  const table = of.column === undefined ? undefined : book.field(of.field);
  const said = askedInWords(item, book, words, table?.columns);
  const [wanted, setWanted] = useState(item.askedWhen === undefined);
  // Without a condition there is only the button that begins one.
  const open = wanted || item.askedWhen === undefined;
  if (locked) return <AskedWhen item={item} said={said} />;
  return (
    <div class="condition-setting">
      {/* The builder says it in words itself. */}
      {!open && <AskedWhen item={item} said={said} />}
      {open && (
        <>
          <h3 id={heading}>{table ? words("manager_asked_column", item.label) : words("manager_asked")}</h3>
          <ConditionBuilder
            condition={item.askedWhen}
            onChange={(condition) => {
              setWanted(true);
              void set(condition);
            }}
            playbook={book.playbook}
            of={{ field: of.field, ...(of.column === undefined ? {} : { column: of.column }) }}
            labelledBy={heading}
          />
        </>
      )}
      {refused.length > 0 && (
        <p class="setting-problem" role="alert">
          {words("manager_condition_not_saved")}
        </p>
      )}
      {item.askedWhen && (
        <Button aria-expanded={open} onClick={() => setWanted(!open)}>
          {words(open ? "manager_condition_done" : "manager_condition_change")}
        </Button>
      )}
    </div>
  );
}

/** The condition in words, and the way to the questions it depends on. */
export function AskedWhen({ item, said }: { item: Field | Column; said: string }) {
  const words = useWords();
  const book = useBook();
  const inTable = !("department" in item);
  const gates =
    item.askedWhen && !inTable ? fieldsRead(item.askedWhen).flatMap((id) => book.field(id) ?? []) : [];
  return (
    <div class="asked-when">
      <p>{said}</p>
      {gates.length > 0 && (
        <p class="asked-when-gates">
          {words("manager_go_to")}{" "}
          {gates.map(({ id, department, label }, index) => (
            <>
              {index > 0 && " · "}
              <a key={id} href={writeRoute({ section: "questions", of: department, question: id })}>
                {label}
              </a>
            </>
          ))}
        </p>
      )}
    </div>
  );
}
