import { useMemo } from "preact/hooks";
import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import { useDraft } from "../use-draft.ts";

/** What the draft changes of the version it starts from. */
export function useChanges(): Patch[] {
  const { base, playbook } = useDraft().draft;
  return useMemo(() => diffPlaybooks(base, playbook), [base, playbook]);
}
