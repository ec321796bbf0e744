/** What a reminder goes by. Moments as ISO dates and times. */
export type BackupState = {
  /** Null: never. */
  last: string | null;
  awayUntil: string;
  /** How many there are; more than enough need not be counted. */
  deals: number;
  /** When a deal was last worked on; "" for never. */
  changedAt: string;
};

const day = 86_400_000;
export const reminderDays = 14;
/** Put away, it is quiet for a week. */
export const quietDays = 7;
/** Who has but tried it has nothing to lose yet. */
export const enoughDeals = 3;

/** Whole days since then; 0 also of a moment a wrong clock puts ahead of now. */
export const daysSince = (moment: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(moment)) / day));

/** Whether to say that the last backup is old, while there is something it lacks; `fails`: the daily copy does not come about. */
export function isBackupDue(
  { last, awayUntil, deals, changedAt }: BackupState,
  now: Date,
  fails = false,
): boolean {
  if (Date.parse(awayUntil) > now.getTime() && Date.parse(awayUntil) <= now.getTime() + quietDays * day)
    return false;
  if (fails) return true;
  if (last === null) return deals >= enoughDeals;
  return daysSince(last, now) >= reminderDays && Date.parse(changedAt) > Date.parse(last);
}

export const awayUntil = (now: Date): string => new Date(now.getTime() + quietDays * day).toISOString();
