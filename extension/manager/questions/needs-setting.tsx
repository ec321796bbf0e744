import { partsOf } from "../../../src/field-kinds/value-shape.ts";
import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import { setLimit } from "../../../src/playbook/editing/edits/set-member.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { ChipsSetting } from "../editing/chips-setting.tsx";
import { useMember } from "./use-item.ts";

/** How a group of parts of which one is enough is named here: "phone-or-email". */
const nameOf = (group: string[]): string => group.join("-or-");

/** The parts of a contact or an address that must be there. */
export function NeedsSetting({ item, of }: { item: Field | Column; of: ItemRef }) {
  const words = useWords();
  const { change, refused, locked } = useMember(of, "limits");
  const needs = item.limits?.needs ?? [];
  const parts = partsOf(item);
  const singles = parts.map((part) => [part]);
  // A person who can be reached is what matters, not by what.
  const either = parts.includes("phone") && parts.includes("email") ? [["phone", "email"]] : [];
  const groups = [...needs, ...singles, ...either];
  const offered = groups.filter(
    (group, at) => groups.findIndex((one) => nameOf(one) === nameOf(group)) === at,
  );
  const inWords = (group: string[]): string =>
    new Intl.ListFormat(words.language, { type: "disjunction" }).format(
      group.map((part) => words(`manager_part_${part}`)),
    );
  return (
    <ChipsSetting
      label={words("manager_set_needs")}
      options={offered.map((group) => ({ value: nameOf(group), label: inWords(group) }))}
      chosen={needs.map(nameOf)}
      onToggle={(name, on) =>
        void change((playbook) => {
          const now = offered.filter((group) =>
            nameOf(group) === name ? on : needs.some((one) => nameOf(one) === nameOf(group)),
          );
          return setLimit(playbook, of, "needs", now.length > 0 ? now : undefined);
        })
      }
      problems={refused}
      locked={locked}
    />
  );
}
