import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";

/** Everything there is to check, in one command. Arguments go to Vitest: `npm test -- test/packet`. */
const root = join(import.meta.dirname, "..");
const results = join(root, "out/test-results.json");

ensureInstalled("everything");

const steps = [
  ["types of the rules", "tsc", "-p", "src"],
  ["types of everything", "tsc"],
  ["style", "biome", "check", "--error-on-warnings"],
  ["build for Chromium", "vite", "build", "--logLevel", "error"],
  ["build for Firefox", "vite", "build", "--logLevel", "error", "--mode", "firefox"],
];
let passed = 0;
let failed = 0;
for (const [name, program, ...args] of steps) {
  const right = run(program, args);
  console.log(`${right ? "✓" : "✗"} ${name}`);
  if (right) passed++;
  else failed++;
}

rmSync(results, { force: true });
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
const right = run("vitest", ["run", ...reporters, ...process.argv.slice(2)]);
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

function run(program, args) {
  const path = join(root, "node_modules/.bin", program);
  return (
    spawnSync(path, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status === 0
  );
}
