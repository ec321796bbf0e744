/** As in `idSchema`; two digits are left for what makes it unique. */
const longest = 56;

/** Marks that NFKD takes off the letters of Latin, Greek and Cyrillic. */
const marks = /[\u0300-\u036f]/g;

/**
 * An id for something new, from its name: "Who unloads it?" is `who-unloads-it`. One of its own, with -2, -3… where that is taken.
 * A name without a Latin letter or digit gives `otherwise`.
 */
export function idFrom(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  const id = plain === "" ? otherwise : plain;
  // "constructor" is what every object has already.
  if (!taken.has(id) && id !== "constructor") return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
