/** The rules get ids as an argument; this is where they come from. */
export type NewId = () => string;

export const newId: NewId = () => crypto.randomUUID();
