import { execFileSync } from "node:child_process";
import { availableParallelism, cpus, loadavg } from "node:os";
import { chromiumPath } from "../../../test/support/find-program.ts";

/** Where and when figures were measured: what one must know before comparing two of them. */
export type MeasuredOn = {
  begun: string;
  commit: string;
  cores: number;
  processor: string;
  node: string;
  chromium: string;
  /** Work waiting for a core, a mean of the last minute: before and after. More than there are cores: times on the clock mean little. */
  load: [before: number, after: number];
};

/** Call it before; what it gives, after. */
export function measuring(): () => MeasuredOn {
  const before = load();
  const known = {
    begun: new Date().toISOString().slice(0, 16).concat("Z"),
    commit: commit(),
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? "unknown",
    node: process.versions.node,
    chromium: chromiumVersion(),
  };
  return () => ({ ...known, load: [before, load()] });
}

const load = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;

const output = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

function chromiumVersion(): string {
  try {
    return /[\d.]+/.exec(output(chromiumPath(), "--version"))?.[0] ?? "unknown";
  } catch {
    return "none";
  }
}

/** A copy without its history has no commit. What the reports themselves say does not count as a change. */
function commit(): string {
  try {
    const changed = output("git", "status", "--porcelain", "--", ".", ":!docs/reports");
    return `${output("git", "rev-parse", "--short=9", "HEAD")}${changed ? " and what was not committed" : ""}`;
  } catch {
    return "unknown";
  }
}
