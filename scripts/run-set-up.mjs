// Node only until the packages are there: `node scripts/run-set-up.mjs bench …` sets the machine up, builds, and runs bench.ts.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";

const root = join(import.meta.dirname, "..");
const [name, ...args] = process.argv.slice(2);

ensureInstalled("everything");
const vite = join(root, "node_modules/.bin/vite");
for (const mode of ["production", "firefox"]) {
  const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32" };
  if (spawnSync(vite, ["build", "--logLevel", "error", "--mode", mode], options).status !== 0)
    process.exit(1);
}
const script = join(import.meta.dirname, `${name}.ts`);
const { status } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], { stdio: "inherit" });
process.exit(status ?? 1);
