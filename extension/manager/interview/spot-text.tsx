import type { SpotMember } from "../../../src/playbook/editing/edits/white-spots.ts";
import { useWords } from "../../ui/words-context.ts";
import { TextSetting } from "../editing/text-setting.tsx";
import { type Row, useSpotText } from "./use-spot.ts";

type Props = {
  row: Row;
  name: Extract<SpotMember, "need" | "use" | "gap" | "without">;
  /** What it still lacks to be a question. */
  problem?: string | false;
};

/** One of the four questions, and what the department says to it. */
export function SpotText({ row, name, problem }: Props) {
  const words = useWords();
  const { refused, ...text } = useSpotText(row, name);
  return (
    <TextSetting
      {...text}
      label={words(`interview_${name}`)}
      refused={problem ? [problem, ...refused] : refused}
      multiline
      wide={false}
    />
  );
}
