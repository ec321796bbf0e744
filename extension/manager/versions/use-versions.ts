import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import { live } from "../../storage/live.ts";
import { storedVersions, type Version } from "../../storage/versions.ts";

export type Versions = { versions: Version[] | null; problem: Problem | null };

/** All published versions, the newest first, live. */
export function useVersions(): Versions {
  const [versions, setVersions] = useState<Version[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => live(storedVersions, setVersions, setProblem), []);
  return { versions, problem };
}
