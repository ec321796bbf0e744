import type { Scenario } from "./scenario.ts";
import { answers } from "./scenarios/answers.ts";
import { backups } from "./scenarios/backups.ts";
import { customers } from "./scenarios/customers.ts";
import { deals } from "./scenarios/deals.ts";
import { late } from "./scenarios/late.ts";
import { machine } from "./scenarios/machine.ts";
import { packets } from "./scenarios/packets.ts";
import { playbook } from "./scenarios/playbook.ts";

/** Everything that is stored, by whom it is done. test/torture/faults.test.ts says when one is missing. */
export const scenarios: Scenario[] = [
  ...answers,
  ...deals,
  ...late,
  ...packets,
  ...customers,
  ...playbook,
  ...machine,
  ...backups,
];
