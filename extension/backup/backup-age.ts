import { daysSince } from "../../src/backup/reminder.ts";
import type { Words } from "../../src/values/words.ts";

/** "12 days ago", "yesterday", "today". */
export const ago = (moment: string, now: Date, { language }: Words): string =>
  new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-daysSince(moment, now), "day");
