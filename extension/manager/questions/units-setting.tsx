import { type ItemRef, pathOf, setTo } from "../../../src/playbook/editing/edits/item.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { TextSetting } from "../editing/text-setting.tsx";
import { useMember } from "./use-item.ts";

const unitsIn = (text: string): string[] | undefined => {
  const units = [...new Set(text.split(",").map((unit) => unit.trim()))].filter((unit) => unit !== "");
  return units.length > 0 ? units : undefined;
};

/** The units an amount may be given in; none named, any may. */
export function UnitsSetting({ item, of }: { item: Field | Column; of: ItemRef }) {
  const words = useWords();
  const { change, ...member } = useMember(of, "units");
  return (
    <TextSetting
      {...member}
      label={words("manager_units")}
      help={words("manager_units_help")}
      value={(item.units ?? []).join(", ")}
      wide
      save={(now, was) =>
        change(() => setTo([...pathOf(of), "units"], unitsIn(was), unitsIn(now)), { quiet: true })
      }
    />
  );
}
