import { patternProblem } from "../../../src/inbound/numbering.ts";
import { numberAhead } from "../../storage/numbers.ts";
import { useWords } from "../../ui/words-context.ts";
import { useLive } from "../customers/use-live.ts";
import { TextSetting } from "../editing/text-setting.tsx";
import { useSetting } from "./use-setting.ts";

type Props = { id: "receiptPattern" | "packetPattern"; counter: string };

/** How numbers are made, and what the next one of this machine would be. */
export function PatternSetting({ id, counter }: Props) {
  const words = useWords();
  const { value, set, refused, locked } = useSetting(id);
  const pattern = typeof value === "string" ? value : "";
  const ahead = useLive(() => numberAhead(counter, pattern), `${counter} ${pattern}`);
  const next = ahead.state === "read" ? words("manager_pattern_next", ahead.value) : "";
  const help = [next, !pattern.includes("{rep}") && words("manager_pattern_no_rep")].filter(Boolean);
  return (
    <TextSetting
      label={words(`manager_setting_label_${id}`)}
      value={pattern}
      missing={words("manager_pattern_missing")}
      wrong={(typed) => {
        const problem = patternProblem(typed.trim());
        return problem === null ? null : words(`manager_pattern_${problem.replace("-", "_")}`);
      }}
      save={(now) => set(now.trim(), { quiet: true })}
      refused={refused}
      help={help.join(" ")}
      locked={locked}
    />
  );
}
