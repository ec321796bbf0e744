import { deepestCondition } from "../conditions/condition.ts";
import { checked } from "../values/checked.ts";
import { type MigrationStep, migrate } from "../values/migrate.ts";
import { nestsDeeperThan } from "../values/nesting.ts";
import { failed, ok, type Result } from "../values/result.ts";
import { type Playbook, playbookSchema, playbookVersion } from "./playbook.ts";

/** One named step per released change of the shape; version 1 is the first, so there is none yet. */
export const playbookSteps: MigrationStep[] = [];

/**
 * A playbook from a file, an older release or our own data.
 * Problems: playbook-not-ours, playbook-newer, playbook-too-deep, playbook-broken (with the place and what was expected).
 */
export function migratePlaybook(json: unknown): Result<Playbook> {
  // fields > columns > askedWhen, each condition group being an object and a list
  if (nestsDeeperThan(json, 8 + 2 * deepestCondition)) return failed("playbook-too-deep");
  const current = migrate("playbook", playbookVersion, playbookSteps, json);
  if (!current.ok) return current;
  const parsed = checked(playbookSchema, current.value);
  return parsed.ok ? ok(parsed.value) : failed("playbook-broken", parsed.place, parsed.expected);
}
