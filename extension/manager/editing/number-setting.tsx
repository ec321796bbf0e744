import { parseNumber } from "../../../src/values/parse-number.ts";
import { numberToText } from "../../../src/values/quantity.ts";
import type { Edited } from "../../storage/draft.ts";
import { useWords } from "../../ui/words-context.ts";
import { TextSetting } from "./text-setting.tsx";

type Props = {
  label: string;
  value: number | undefined;
  save: (now: number | undefined, was: number | undefined) => Promise<Edited>;
  /** Only whole numbers from 0 on: characters, days. */
  whole?: boolean;
  /** Without one it says so; otherwise none is an answer. */
  missing?: string;
  /** Why this number cannot be; null when it can. */
  wrong?: (number: number) => string | null;
  help?: string;
  refused?: string[];
  locked?: boolean;
};

/** A number written as people write it. */
export function NumberSetting({ label, value, save, whole = false, wrong, ...props }: Props) {
  const words = useWords();
  const read = (typed: string): number | undefined =>
    typed.trim() === "" ? undefined : parseNumber(typed, words.language);
  return (
    <TextSetting
      {...props}
      label={label}
      plain={(typed) => String(read(typed))}
      inputMode={whole ? "numeric" : "decimal"}
      value={value === undefined ? "" : numberToText(value, words.language)}
      wrong={(typed) => {
        const number = read(typed);
        if (typed.trim() !== "" && number === undefined) return words("manager_not_a_number");
        if (number === undefined) return null;
        if (whole && !(Number.isInteger(number) && number >= 0)) return words("manager_not_whole");
        return wrong?.(number) ?? null;
      }}
      save={(now, was) => save(read(now), read(was))}
    />
  );
}
