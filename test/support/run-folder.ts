import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Vitest's global setup: one folder for what the tests of a run share, gone afterwards. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "whitespot-run-"));
  process.env.WHITESPOT_RUN_FOLDER = folder;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
