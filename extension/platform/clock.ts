/** The rules get the time as an argument; this is where it comes from. */
export type Clock = () => Date;

export const clock: Clock = () => new Date();

const two = (n: number): string => String(n).padStart(2, "0");

/** Date and time on the wall clock of the person at the screen, with its offset: what paper says is what they saw. */
export function localMoment(now: Date = clock()): string {
  const east = -now.getTimezoneOffset();
  const offset = `${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":");
  return `${today(now)}T${time}${east < 0 ? "-" : "+"}${offset}`;
}

/** The day on the calendar of the person at the screen, YYYY-MM-DD: not UTC's day, which is already tomorrow in the evening. */
export function today(now: Date = clock()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
