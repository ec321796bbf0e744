import { readPlaybookFile } from "../../src/playbook/exchange/playbook-file.ts";
import type { Origin, Publication } from "../../src/playbook/publication.ts";
import { failed, type Result } from "../../src/values/result.ts";
import { adoptPlaybook } from "../storage/adopt.ts";

/**
 * Takes in a playbook that came as text from outside; null when it is published here already. Whatever stands in it, it becomes
 * the next version whole or changes nothing. Problems: those of `readPlaybookFile`, playbook-errors, and the database's own.
 */
export async function takeIn(
  text: string,
  bytes: number,
  origin: Origin,
): Promise<Result<Publication | null>> {
  const playbook = readPlaybookFile(text, bytes);
  if (!playbook.ok) return playbook;
  const adopted = await adoptPlaybook(playbook.value, origin);
  if (adopted.ok || adopted.problem.code !== "publish-errors") return adopted;
  // Whoever mends them does so where it was written, not on this page.
  return failed("playbook-errors", ...(adopted.problem.params ?? []));
}
