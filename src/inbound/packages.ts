/** So much of one row, or (of a serialised row) the one item at that place, from 0. */
export type Content = { table: string; row: string; quantity: number; item?: number };

/** What is in which package, in the order of their numbers. `origin`: ISO 3166-1 alpha-2, AA for several; never guessed. */
export type Arrangement = { packages: { contents: Content[]; origin?: string }[] };
