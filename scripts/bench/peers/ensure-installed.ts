import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The engines compared with are nobody's dependency but this comparison's: they are installed when it is run. */
export function ensurePeers(): void {
  const folder = import.meta.dirname;
  const wanted = readFileSync(join(folder, "package-lock.json"), "utf8");
  const installed = join(folder, "node_modules/.package-lock.json");
  if (existsSync(installed) && versions(readFileSync(installed, "utf8")) === versions(wanted)) return;
  console.error("Installing the engines to compare with…");
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
