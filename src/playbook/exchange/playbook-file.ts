import { failed, type Result } from "../../values/result.ts";
import type { Playbook } from "../playbook.ts";
import { migratePlaybook } from "../playbook-migrations.ts";

/** Ten times a playbook of 1,000 questions: more is not a playbook. */
export const largestPlaybookFile = 10_000_000;

/** A playbook as a file for other machines, in the shape of docs/playbook.schema.json. */
export const playbookFile = (playbook: Playbook): string => `${JSON.stringify(playbook, null, 1)}\n`;

/**
 * Reads such a file, whoever wrote it. Problems: playbook-too-large, playbook-no-json, and those of `migratePlaybook`.
 * `size` in bytes.
 */
export function readPlaybookFile(text: string, size: number): Result<Playbook> {
  if (size > largestPlaybookFile) return failed("playbook-too-large");
  let json: unknown;
  try {
    // A byte order mark is what some editors put in front.
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return failed("playbook-no-json");
  }
  return migratePlaybook(json);
}
