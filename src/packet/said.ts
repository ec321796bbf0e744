/** Without what is not known: it is not there, rather than undefined. */
export function said<T extends object>(given: T): { [key in keyof T]?: NonNullable<T[key]> } {
  const known = Object.entries(given).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(known) as { [key in keyof T]?: NonNullable<T[key]> };
}
