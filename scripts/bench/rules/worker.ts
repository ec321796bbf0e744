import type { AnyContestant } from "./measure.ts";
import { measure } from "./measure.ts";

/** One engine at one size in a process of its own: `worker.ts FILE EXPORT SIZE`. Prints one line of JSON. */
const [file = "", name = "", size = ""] = process.argv.slice(2);
const module = (await import(file)) as Record<string, AnyContestant>;
const collect = globalThis.gc;
const heapUsed = (): number => {
  collect?.();
  collect?.();
  return process.memoryUsage().heapUsed;
};
const measured = await measure(module[name] as AnyContestant, Number(size), collect ? { heapUsed } : {});
process.stdout.write(`${JSON.stringify(measured)}\n`);
process.exit(0);
