import type { Company } from "../playbook/playbook.ts";
import type { Problem } from "../values/result.ts";

/** What an organisation sets for a machine. Everything may be left out. docs/policy.md says it to administrators. */
export type Policy = {
  /** Where the playbook is fetched from; over the address a manager set. */
  playbookAddress?: string;
  /** Parts a manager may not change, in the words of src/playbook/editing/locks.ts. */
  locked?: string[];
  /** Ids of the CRMs that may be read; absent: all. */
  crms?: string[];
  /** Over the company a rep gave and the playbook's own. */
  company?: Partial<Company>;
  paper?: Paper;
  /** BCP 47 tag by which dates and numbers are written. */
  language?: string;
  /** Prices and margins are not shown on this machine. */
  hidePrices?: boolean;
};

export type Paper = "letter" | "a4";

/** What is wrong with one member of a policy; the others hold. */
export type PolicyProblem = { member: string; problem: Problem };
