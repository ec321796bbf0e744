import { useEffect, useMemo, useState } from "preact/hooks";
import { arrange } from "../../../src/inbound/arrange.ts";
import { countMismatch } from "../../../src/inbound/count-mismatch.ts";
import { packagesOf } from "../../../src/inbound/packages-of.ts";
import { sinceArranged } from "../../../src/inbound/since-arranged.ts";
import type { Problem } from "../../../src/values/result.ts";
import type { Packed } from "../../storage/packages.ts";
import { useDealActions } from "../deal-actions.ts";

/** What is in which package, as it is stored now and whenever it changes; undefined until it was read. */
export function usePackages() {
  const { packages } = useDealActions();
  const [packed, setPacked] = useState<Packed | null | undefined>(undefined);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => packages.watch(setPacked, setProblem), [packages]);
  const arranged = useMemo(() => packed && arrangedOf(packed), [packed]);
  return { arranged, nothing: packed === null, problem, change: packages.change };
}

function arrangedOf({ goods, own }: Packed) {
  const arrangement = arrange(goods, own);
  return {
    arrangement,
    packages: packagesOf(goods, arrangement),
    mismatch: countMismatch(goods, arrangement),
    since: own ? sinceArranged(goods, own, arrangement) : null,
    byRule: own === undefined,
  };
}

export type Arranged = ReturnType<typeof arrangedOf>;
