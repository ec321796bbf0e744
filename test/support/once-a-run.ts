import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { waitFor } from "./wait-for.ts";

/**
 * A folder that takes a while to make, made once for all the tests of a run. Two may need it first at once: whoever makes the lock
 * makes it, the other waits. Without a run's folder (a single script) each call makes its own.
 */
export async function onceARun(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const run = process.env.WHITESPOT_RUN_FOLDER ?? (await mkdtemp(join(tmpdir(), "whitespot-run-")));
  const folder = join(run, name);
  const isFirst = await mkdir(`${folder}-lock`).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    await make(`${folder}-in-work`);
    await rename(`${folder}-in-work`, folder);
  } else await waitFor(`${name}, which another test makes`, () => existsSync(folder), 60_000);
  return folder;
}
