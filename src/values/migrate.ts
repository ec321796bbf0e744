import { failed, ok, type Result } from "./result.ts";

/** One named step that turns a stored shape of version `from` into version `from + 1`. */
export type MigrationStep = {
  name: string;
  from: number;
  change: (json: Record<string, unknown>) => Record<string, unknown>;
};

/**
 * Brings a file of ours to the current version, step by step.
 * Problems: `<kind>-not-ours` (another file), `<kind>-newer` (written by a later release; nothing is guessed).
 */
export function migrate(
  kind: string,
  current: number,
  steps: MigrationStep[],
  json: unknown,
): Result<Record<string, unknown>> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return failed(`${kind}-not-ours`);
  let shape = json as Record<string, unknown>;
  if (shape.schema !== `whitespot-${kind}` || !Number.isInteger(shape.version))
    return failed(`${kind}-not-ours`);
  let version = shape.version as number;
  if (version > current) return failed(`${kind}-newer`, version, current);
  for (; version < current; version++) {
    const step = steps.find(({ from }) => from === version);
    if (!step) return failed(`${kind}-not-ours`);
    shape = { ...step.change(shape), version: version + 1 };
  }
  return ok(shape);
}
