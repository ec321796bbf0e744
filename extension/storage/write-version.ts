import { checkPlaybook } from "../../src/playbook/check-playbook.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import type { Publication } from "../../src/playbook/publication.ts";
import { failed } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import type { Database } from "./db.ts";
import { newestIn } from "./playbooks.ts";
import { Refused } from "./problem.ts";

/** Who publishes, and what to tell those who read the list of versions. */
export type Signature = { by: string; note: string };

/**
 * Writes the next version in the transaction that is open. Its number is the one it asks for when that comes after every other,
 * else the next. Problems: publish-errors with how many and the first.
 */
export async function writeVersion(
  db: Database,
  playbook: Playbook,
  signed: Signature & Pick<Publication, "origin">,
): Promise<Publication> {
  const errors = checkPlaybook(playbook).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Refused(failed("publish-errors", errors.length).problem);
  const newest = (await newestIn(db)) ?? 0;
  const number = playbook.number > newest ? playbook.number : newest + 1;
  const publication = { number, publishedAt: clock().toISOString(), ...signed };
  await db.playbooks.add({ ...publication, content: { ...playbook, number } });
  return publication;
}
