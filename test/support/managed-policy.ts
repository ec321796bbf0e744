import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import manifest from "../../manifest.json" with { type: "json" };
import { chromiumPath } from "./find-program.ts";

/** Where Debian's Chromium looks for policies: one folder of the whole machine. */
const machine = "/etc/chromium";

/**
 * Whether a program can be started here with files of its own in that folder, unseen by every other program: Linux with mount
 * namespaces for everybody. Elsewhere these stories cannot be told without setting a policy for the whole machine.
 */
export const canIsolatePolicy: boolean =
  existsSync(machine) && spawnSync("unshare", ["-rm", "mount", "--bind", tmpdir(), machine]).status === 0;

export type ManagedPolicy = {
  /** Starts Chromium under the policy. */
  program: string;
  /** Sets what the organisation sets; null takes the policy away. A running browser notices within seconds. */
  set(policy: Record<string, unknown> | null): Promise<void>;
  remove(): Promise<void>;
};

/** A policy for one Chromium: it sees a folder of ours where the machine's policies are. */
export async function managedPolicy(): Promise<ManagedPolicy> {
  const folder = await mkdtemp(join(process.env.WHITESPOT_RUN_FOLDER ?? tmpdir(), "policy-"));
  const policies = join(folder, "policies", "managed");
  await mkdir(policies, { recursive: true });
  const program = join(folder, "chromium-under-policy");
  await writeFile(
    program,
    `#!/bin/sh\nexec unshare -rm sh -c 'mount --bind "$0" ${machine} && exec "$@"' ${folder} ${chromiumPath()} "$@"\n`,
    { mode: 0o755 },
  );
  const file = join(policies, "whitespot.json");
  return {
    program,
    set: (policy) =>
      policy === null
        ? rm(file, { force: true })
        : writeFile(file, JSON.stringify({ "3rdparty": { extensions: { [extensionId]: policy } } })),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** As the manifest's key fixes it: the first half of its hash, with letters for digits. */
export const extensionId: string = createHash("sha256")
  .update(Buffer.from(manifest.key, "base64"))
  .digest("hex")
  .slice(0, 32)
  .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
