import { daysSince } from "../../src/backup/reminder.ts";
import { momentToText } from "../../src/values/dates.ts";
import type { Words } from "../../src/values/words.ts";

/** "12 days ago", "yesterday", "today". */
export const ago = (moment: string, now: Date, { language }: Words): string =>
  new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-daysSince(moment, now), "day");

/** Day and time of a moment, as people write it; what is none as it stands. */
export const momentText = (moment: string, { language }: Words): string => momentToText(moment, language);
