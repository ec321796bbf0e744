import { execFileSync } from "node:child_process";
import { arch, availableParallelism, cpus, loadavg, totalmem, type } from "node:os";

/** Where figures come from: somebody else can tell how far theirs may differ. */
export type Origin = { when: string; machine: string; commit: string; load: number };

/** Taken before the work begins, so that `load` is what others did to the machine. */
export function origin(): Origin {
  return { when: new Date().toISOString(), machine: machine(), commit: commit(), load: loadavg()[0] ?? 0 };
}

/** One line of Markdown. */
export const originLine = ({ when, machine, commit, load }: Origin): string =>
  `${when.slice(0, 16).replace("T", " ")} UTC · commit ${commit} · ${machine} · load ${load.toFixed(1)} at the start`;

function machine(): string {
  const model = cpus()[0]?.model.replace(/\s+/g, " ").trim() || arch();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} × ${model}, ${memory} GB, ${type()}, Node ${process.versions.node}`;
}

/** Reports themselves do not count as changes: writing one must not make the next part look unclean. */
function commit(): string {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: import.meta.dirname, encoding: "utf8" }).trim();
  try {
    const changed = git("status", "--porcelain", "--", ":/", ":(exclude,top)docs/reports") !== "";
    return git("rev-parse", "--short", "HEAD") + (changed ? " with changes" : "");
  } catch {
    return "unknown";
  }
}
