import { setMember, setReads } from "../../../src/playbook/editing/edits/set-member.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { CheckSetting } from "../editing/check-setting.tsx";
import { ChipsSetting } from "../editing/chips-setting.tsx";
import { useMember } from "./use-item.ts";

/** The departments that get the answer. Nobody reads it: then it is not asked. */
export function ReadersSetting({ field }: { field: Field }) {
  const words = useWords();
  const { departments } = useBook().playbook;
  const ref = { field: field.id };
  const { change, refused, locked } = useMember(ref, "readers");
  return (
    <ChipsSetting
      label={words("manager_readers")}
      options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={field.readers}
      onToggle={(id, on) => void change((playbook) => setReads(playbook, ref, id, on))}
      problems={refused}
      locked={locked}
    />
  );
}

/** A column is read by all who read its table, or by fewer of them: a price. */
export function ColumnReaders({ table, column }: { table: Field; column: Column }) {
  const words = useWords();
  const book = useBook();
  const ref = { field: table.id, column: column.id };
  const { change, refused, locked } = useMember(ref, "readers");
  const offered = [...new Set([...table.readers, ...(column.readers ?? [])])];
  return (
    <>
      <CheckSetting
        label={words("manager_column_all_readers")}
        checked={column.readers === undefined}
        onChange={(all) =>
          void change((playbook) => setMember(playbook, ref, "readers", all ? undefined : table.readers))
        }
        locked={locked}
      />
      {column.readers && (
        <ChipsSetting
          label={words("manager_readers")}
          options={offered.map((id) => ({ value: id, label: book.departmentName(id) }))}
          chosen={column.readers}
          onToggle={(id, on) => void change((playbook) => setReads(playbook, ref, id, on))}
          problems={refused}
          locked={locked}
        />
      )}
    </>
  );
}
