import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";

/** Everything there is to check, in one command. Arguments go to Vitest: `npm test -- test/packet`. */
const root = join(import.meta.dirname, "..");
const results = join(root, "out/test-results.json");
const onWindows = process.platform === "win32";

ensureInstalled("everything");

/** The rows run beside one another, so that no core waits; within a row one thing after the other. */
const checks = [
  [["practice CRM", "node", "scripts/practice-crm/build.mjs"]],
  [
    ["types of the rules", program("tsc"), "-p", "src"],
    ["types of everything", program("tsc")],
    ["style", program("biome"), "check", "--error-on-warnings"],
  ],
  [
    ["build for Chromium", program("vite"), "build", "--logLevel", "error"],
    ["build for Firefox", program("vite"), "build", "--logLevel", "error", "--mode", "firefox"],
  ],
];
let passed = 0;
let failed = 0;
await Promise.all(
  checks.map(async (row) => {
    for (const [name, path, ...args] of row) {
      const { right, said } = await runQuietly(path, args);
      console.log(`${said}${right ? "✓" : "✗"} ${name}`);
      if (right) passed++;
      else failed++;
    }
  }),
);

rmSync(results, { force: true });
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
const right = runAloud(program("vitest"), ["run", ...reporters, ...process.argv.slice(2)]);
const tests = countTests();
passed += tests.passed;
failed += tests.failed;
// Something outside any test went wrong: an error nobody caught, a file that could not be loaded, no test found.
if (!right && tests.failed === 0) failed++;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function countTests() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, "utf8"));
    const unloaded = testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && !assertionResults.some((test) => test.status === "failed"),
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function program(name) {
  return join(root, "node_modules/.bin", name);
}

/** What it says is given back: of two at a time nobody could read it. */
async function runQuietly(path, args) {
  const started = spawn(path, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: onWindows });
  let said = "";
  for (const stream of [started.stdout, started.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  const [status] = await once(started, "close");
  return { right: status === 0, said };
}

function runAloud(path, args) {
  return spawnSync(path, args, { cwd: root, stdio: "inherit", shell: onWindows }).status === 0;
}
