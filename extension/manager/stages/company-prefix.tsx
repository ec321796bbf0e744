import { isCompanyPrefix } from "../../../src/inbound/sscc.ts";
import { useWords } from "../../ui/words-context.ts";
import { TextSetting } from "../editing/text-setting.tsx";
import { useSetting } from "./use-setting.ts";

/** GS1's number for the company. Without one no serial shipping container code is printed: such numbers are not ours to invent. */
export function CompanyPrefix() {
  const words = useWords();
  const { value, set, refused, locked } = useSetting("gs1CompanyPrefix");
  return (
    <TextSetting
      label={words("manager_company_prefix")}
      value={typeof value === "string" ? value : ""}
      wrong={(typed) =>
        typed.trim() === "" || isCompanyPrefix(typed.trim()) ? null : words("manager_company_prefix_wrong")
      }
      save={(now) => set(now.trim(), { quiet: true })}
      refused={refused}
      help={words("manager_company_prefix_help")}
      locked={locked}
    />
  );
}
