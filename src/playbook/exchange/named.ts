/** Something a cell may call by its name: a department, a stage, a question. */
export type Called = { id: string; name: string };

/** Its name where that says which one is meant, otherwise its id. */
export function nameIn(all: Called[], id: string): string {
  const own = all.find((one) => one.id === id);
  // An empty cell means something else, and space at the ends is what people lose.
  if (!own || own.name === "" || own.name.trim() !== own.name) return id;
  return idIn(all, own.name) === id ? own.name : id;
}

/** The id of what a cell calls by id or name, whatever the capitals; undefined: nothing is called so, or more than one. */
export function idIn(all: Called[], text: string): string | undefined {
  const exact = all.find(({ id }) => id === text);
  if (exact) return exact.id;
  const plain = folded(text);
  const meant = all.filter(({ id, name }) => folded(id) === plain || folded(name) === plain);
  return meant.length === 1 ? meant[0]?.id : undefined;
}

const folded = (text: string): string => text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
