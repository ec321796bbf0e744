import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Installs what a folder's own package.json and lock name, unless just that is there: packages only some commands need. */
export function ensurePackages(folder: string, what: string): void {
  const wanted = readFileSync(join(folder, "package-lock.json"), "utf8");
  const installed = join(folder, "node_modules/.package-lock.json");
  if (existsSync(installed) && versions(readFileSync(installed, "utf8")) === versions(wanted)) return;
  console.error(`Installing ${what}…`);
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}

type Lock = { packages?: Record<string, { version?: string }> };

/** What is installed, or should be: every package and its version. */
const versions = (lock: string): string =>
  JSON.stringify(
    Object.entries((JSON.parse(lock) as Lock).packages ?? {})
      .filter(([path]) => path !== "")
      .map(([path, { version }]) => `${path} ${version}`),
  );
