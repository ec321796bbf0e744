/** What every object has, before anything hostile was read. */
const had = [Object, Array, Function, String, Number, Boolean].map(
  ({ prototype }) => [prototype, Reflect.ownKeys(prototype).length] as const,
);

/** Names that every object suddenly has. */
export const polluted = (): string[] =>
  had.some(([prototype, members]) => Reflect.ownKeys(prototype).length !== members) ||
  Object.keys(Object.prototype).length > 0
    ? ["every object has a member more"]
    : [];
