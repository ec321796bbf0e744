import { useMemo } from "preact/hooks";
import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { ok, type Result } from "../../../src/values/result.ts";
import { useDraft } from "../use-draft.ts";
import { useVersionContent } from "./use-version-content.ts";
import { draftName } from "./version-in-words.ts";

export type Comparison = { before: Playbook; after: Playbook; patches: Patch[] };

/** What differs between two, each a version's number or the draft; null while they are read. */
export function useComparison(from: string, to: string): Result<Comparison> | null {
  const older = useContent(from);
  const newer = useContent(to);
  return useMemo(() => {
    if (!older || !newer) return null;
    if (!older.ok || !newer.ok) return older.ok ? (newer as typeof newer & { ok: false }) : older;
    const [before, after] = [older.value, newer.value];
    return ok({ before, after, patches: diffPlaybooks(before, after) });
  }, [older, newer]);
}

function useContent(name: string): Result<Playbook> | null {
  const { playbook } = useDraft().draft;
  // An address typed by hand may hold anything: there is no version 0.
  const stored = useVersionContent(/^\d{1,9}$/.test(name) ? Number(name) : 0);
  const drafted = useMemo(() => ok(playbook), [playbook]);
  return name === draftName ? drafted : stored;
}
