import { diffPlaybooks } from "../../src/playbook/editing/diff.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import type { Origin, Publication } from "../../src/playbook/publication.ts";
import type { Result } from "../../src/values/result.ts";
import { newestIn, versionIn } from "./playbooks.ts";
import { inOneTransaction } from "./transaction.ts";
import { type Signature, writeVersion } from "./write-version.ts";

/**
 * Takes in a version that was published elsewhere. Null: it says what the newest says, and nothing happens. A draft stays as it
 * is; the manager page offers to bring it onto this one. Problems: publish-errors, and the database's own.
 */
export const adoptPlaybook = (
  playbook: Playbook,
  origin: Origin,
  signed: Signature = { by: "", note: "" },
): Promise<Result<Publication | null>> =>
  inOneTransaction(
    (db) => [db.playbooks],
    async (db) => {
      const newest = await newestIn(db);
      const same =
        newest !== undefined && diffPlaybooks((await versionIn(db, newest)).playbook, playbook).length === 0;
      return same ? null : writeVersion(db, playbook, { ...signed, origin });
    },
  );
