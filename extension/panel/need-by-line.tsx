import type { NeedBy } from "../../src/checklist/need-by.ts";
import { dayToShortText } from "../../src/values/dates.ts";
import { useInputSettings } from "../inputs/input-settings.ts";
import { useWords } from "../ui/words-context.ts";

/** By when, quietly; once it is late, what slips with it, or what has passed meanwhile. */
export function NeedByLine({ needBy: { by, late, anchor, slips } }: { needBy: NeedBy }) {
  const words = useWords();
  const { today } = useInputSettings();
  const day = (one: string): string => dayToShortText(one, words.language, today);
  if (late === 0) return <p class="need-by">{words("need_by", day(by))}</p>;
  const what = slips ?? words("need_by_close_date");
  return (
    <p class="need-by need-by-late">
      <strong>{words.count("need_by_late", late)}</strong>:{" "}
      {words(anchor >= today ? "need_by_slips" : "need_by_was", what, day(anchor))}
    </p>
  );
}
