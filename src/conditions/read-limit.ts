import { type GoesOn, idsIn, noValue, shortList } from "./no-value.ts";
import { readNumber } from "./number-words.ts";
import { type Read, skipBlank } from "./quoted.ts";
import { namesAt } from "./read-name.ts";
import { isOpening, type Reading, stuck, whatStands } from "./reading.ts";

/**
 * A number or, where `settings` may stand, one of them by its name (they are floors: nothing is compared with one from above). The
 * number behind a setting's name is passed over.
 */
export function readLimit(
  reading: Reading,
  at: number,
  settings: boolean,
  goesOn: GoesOn,
): Read<number | string> | null {
  const { text, naming, words } = reading;
  const start = skipBlank(text, at);
  const number = readNumber(text, start, words.language);
  if (number && goesOn(number.end)) return number;
  if (!settings) return noValue(reading, start, "no-number");
  const behind = (end: number): number =>
    end + (/^\s*[(（][^()（）]*[)）]/.exec(text.slice(end))?.[0].length ?? 0);
  const [found] = namesAt(
    reading,
    naming.settings,
    start,
    (end) => goesOn(end) || isOpening(text[skipBlank(text, end)]),
  );
  const [value, ...others] = found?.value ?? [];
  if (!found || value === undefined || !goesOn(behind(found.end)))
    return noValue(
      reading,
      start,
      "no-limit",
      shortList(
        naming.settings.all
          .filter(({ id }) => typeof naming.settingValue(id) === "number")
          .map(({ label }) => label),
        reading,
      ),
    );
  return others.length === 0
    ? { value, end: behind(found.end) }
    : stuck(reading, start, "several-settings", whatStands(reading, start), idsIn(found.value));
}
