import type { SenseCheck } from "../../playbook/sense-check.ts";
import type { Finding, Look } from "./look.ts";

export type CheckOf<Kind extends SenseCheck["kind"]> = Extract<SenseCheck, { kind: Kind }>;

/** One generic kind of check: which fields it reads, and what it finds. */
export type CheckKind<Kind extends SenseCheck["kind"]> = {
  kind: Kind;
  /** References it reads; a change of their fields runs it again. */
  reads(check: CheckOf<Kind>): string[];
  find(check: CheckOf<Kind>, look: Look): Finding[];
};
