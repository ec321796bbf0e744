/** The rules get the time as an argument; this is where it comes from. */
export type Clock = () => Date;

export const clock: Clock = () => new Date();

/** The day on the calendar of the person at the screen, YYYY-MM-DD: not UTC's day, which is already tomorrow in the evening. */
export function today(now: Date = clock()): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
