import type { Limits } from "../../../src/field-kinds/field-shape.ts";
import { fits, isSafePattern } from "../../../src/field-kinds/safe-pattern.ts";
import { type ItemRef, pathOf, setTo } from "../../../src/playbook/editing/edits/item.ts";
import { setLimit } from "../../../src/playbook/editing/edits/set-member.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { CheckSetting } from "../editing/check-setting.tsx";
import { NumberSetting } from "../editing/number-setting.tsx";
import { SelectSetting } from "../editing/select-setting.tsx";
import { TextSetting } from "../editing/text-setting.tsx";
import { NeedsSetting } from "./needs-setting.tsx";
import { useMember } from "./use-item.ts";

type Props = { limit: keyof Limits; item: Field | Column; of: ItemRef };

/** One limit, by what its value is. */
export function LimitControl({ limit, item, of }: Props) {
  const words = useWords();
  const { change, refused, locked } = useMember(of, "limits");
  const value = item.limits?.[limit];
  const label = words(`manager_set_${limit}`);
  const put = (was: unknown, now: unknown) =>
    change(() => setTo([...pathOf(of), "limits", limit], was, now), { quiet: true });
  switch (limit) {
    case "min":
    case "max":
    case "above":
    case "minLength":
    case "maxLength":
      return (
        <NumberSetting
          label={label}
          value={value as number | undefined}
          whole={limit.endsWith("Length")}
          save={(now, was) => put(was, now)}
          refused={refused}
          locked={locked}
        />
      );
    case "pattern":
    case "example":
      return (
        <TextSetting
          label={label}
          value={(value as string | undefined) ?? ""}
          wide
          save={(now, was) => put(was || undefined, now.trim() || undefined)}
          wrong={(typed) => wrongPattern(limit, typed, item.limits, words)}
          refused={refused}
          locked={locked}
          {...(limit === "pattern" ? { help: words("manager_pattern_help") } : {})}
        />
      );
    case "whole":
    case "notAfterToday":
    case "afterCloseDate":
      return (
        <CheckSetting
          label={label}
          checked={value === true}
          onChange={(on) => void change((playbook) => setLimit(playbook, of, limit, on ? true : undefined))}
          problems={refused}
          locked={locked}
        />
      );
    case "exclusive":
      return (
        <SelectSetting
          label={label}
          value={(value as string | undefined) ?? ""}
          options={[{ value: "", label: words("manager_set_exclusive_none") }, ...(item.options ?? [])]}
          onChange={(option) =>
            void change((playbook) => setLimit(playbook, of, "exclusive", option || undefined))
          }
          problems={refused}
          locked={locked}
          wide
        />
      );
    case "needs":
      return <NeedsSetting item={item} of={of} />;
  }
}

function wrongPattern(
  limit: "pattern" | "example",
  typed: string,
  limits: Limits | undefined,
  words: ReturnType<typeof useWords>,
): string | null {
  const text = typed.trim();
  if (text === "") return null;
  if (limit === "pattern") return isSafePattern(text) ? null : words("manager_pattern_unsafe");
  return limits?.pattern === undefined || fits(limits.pattern, text) ? null : words("manager_example_wrong");
}
