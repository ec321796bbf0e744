/** What one way of losing something came to. */
export type Counted = {
  /** What was done, in words: "killed while typing". */
  what: string;
  /** How often. */
  tried: number;
  /** How many acknowledged changes, records or texts were lost, torn, doubled or let out: anything but 0 is a fault. */
  lost: number;
  note?: string;
};

/** The same seed tries the same things in the same order. `long`: as long as one has patience for, not what a test can take. */
export type Run = { seed: number; long: boolean };

export type Regime = (run: Run) => Promise<Counted[]>;
