import type { Column, Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { levelInWords } from "../in-words.ts";
import "./marks.css";

/** Level and lock in words; colour only repeats them. `field`: the question, or the table a column stands in. */
export function Marks({ item, field }: { item: Field | Column; field: Field }) {
  const words = useWords();
  const book = useBook();
  const level = levelInWords(item.level, words);
  const locked = "locked" in item && item.locked;
  if (locked) return <span class="mark mark-locked">{words("manager_locked")}</span>;
  if (book.isOn(item, field)) return <span class={`mark mark-level-${item.level}`}>{level}</span>;
  return <span class="mark mark-off">{words("manager_level_off", level)}</span>;
}
