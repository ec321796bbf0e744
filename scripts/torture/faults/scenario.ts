import type { Result } from "../../../src/values/result.ts";

/** One thing somebody does that is stored. */
export type Scenario = {
  /** In words: "changes an answer". */
  name: string;
  /** Exported functions of extension/storage it goes through. */
  covers: string[];
  /** Brings a machine with nothing but the starter playbook to where it is done. */
  before?: () => Promise<unknown>;
  /** Makes one try ready; doing it twice is a second try after the first failed. `at` is another moment at each try. */
  ready: (at: string) => () => Promise<Result<unknown>>;
};
