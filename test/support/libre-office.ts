import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findProgram } from "./find-program.ts";

/** LibreOffice's own program (Debian: libreoffice-calc-nogui), or null where it is not installed. */
export const libreOffice: string | null = (() => {
  try {
    return findProgram("LIBREOFFICE_PATH", ["soffice", "libreoffice"]);
  } catch {
    return null;
  }
})();

/** Opens a file there and saves it in another format: what LibreOffice shows of it. `to`: "xlsx"; `options`: its own filters. */
export async function opened(
  name: string,
  content: string | Uint8Array,
  to: string,
  options: string[],
): Promise<Buffer> {
  const folder = await mkdtemp(join(process.env.WHITESPOT_RUN_FOLDER ?? tmpdir(), "office-"));
  await writeFile(join(folder, name), content);
  // A profile of its own: it neither waits for another one that runs, nor touches the user's.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const args = [profile, "--headless", ...options, "--outdir", join(folder, "out"), join(folder, name)];
  await promisify(execFile)(libreOffice ?? "soffice", args, { timeout: 60_000 });
  return readFile(join(folder, "out", name.replace(/\.\w+$/, `.${to}`)));
}
