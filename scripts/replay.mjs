// Runs worked deals through the rules. Node only until the packages are there; the work is in replay.ts.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled("packages");
const script = fileURLToPath(new URL("./replay.ts", import.meta.url));
const { status } = spawnSync(process.execPath, ["--import", "tsx", script, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 1);
