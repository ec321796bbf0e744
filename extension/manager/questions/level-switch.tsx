import { useId } from "preact/hooks";
import { setDepartmentLevel } from "../../../src/playbook/editing/edits/set-member.ts";
import type { Level } from "../../../src/playbook/field.ts";
import type { Department } from "../../../src/playbook/playbook.ts";
import { RadioChips } from "../../inputs/radio-chips.tsx";
import { useAnnounce } from "../../ui/reorder/announce.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useChange } from "../editing/use-change.ts";
import { levelInWords } from "../in-words.ts";
import { useLocks } from "../locks.ts";
import { levels } from "./levels.ts";
import "./level-switch.css";

/** Which of its questions a department asks, and what each level asks more or less than the one that is on. */
export function LevelSwitch({ department }: { department: Department }) {
  const words = useWords();
  const id = useId();
  const say = useAnnounce();
  const { playbook } = useBook();
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  const own = playbook.fields.filter((field) => field.department === department.id);
  const asked = (level: Level): number => own.filter((field) => field.locked || field.level <= level).length;
  const now = asked(department.level);
  const chosen = async (value: string): Promise<void> => {
    const level = Number(value) as Level;
    if ((await change((book) => setDepartmentLevel(book, department.id, level))).ok)
      say(words.count("manager_level_now", asked(level), levelInWords(level, words)));
  };
  if (isLocked(`departments:${department.id}:level`))
    return <p>{words.count("manager_level_now", now, levelInWords(department.level, words))}</p>;
  return (
    <div class="level-switch">
      <span id={`${id}-label`} class="setting-label">
        {words("manager_level")}
      </span>
      <RadioChips
        id={id}
        labelledBy={`${id}-label`}
        describedBy={undefined}
        value={String(department.level)}
        options={levels.map((level) => ({
          value: String(level),
          label: differsInWords(levelInWords(level, words), asked(level), asked(level) - now, words),
        }))}
        onChange={(value) => value && void chosen(value)}
      />
      {refused.map((problem) => (
        <p key={problem} class="setting-problem" role="alert">
          {problem}
        </p>
      ))}
    </div>
  );
}

/** "Essential: 5", "Standard: 9, 4 more". */
function differsInWords(
  level: string,
  count: number,
  more: number,
  words: ReturnType<typeof useWords>,
): string {
  if (more === 0) return words("manager_level_asks", level, count);
  return words(
    more > 0 ? "manager_level_asks_more" : "manager_level_asks_less",
    level,
    count,
    Math.abs(more),
  );
}
