import { useCallback, useRef, useState } from "preact/hooks";
import { tryEdit } from "../../../src/playbook/editing/edits/would-break.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { failed, ok } from "../../../src/values/result.ts";
import type { Edited } from "../../storage/draft.ts";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook, useEdit } from "../book-context.ts";

export type Change = {
  /** Made of the playbook as it stands by then. `quiet`: a conflict is said by the caller. */
  change: (make: (playbook: Playbook) => Patch[], options?: { quiet: boolean }) => Promise<Edited>;
  /** What the last change would have broken; it was not made. One sentence each, to be said where it was tried. */
  refused: string[];
};

/** Changes the draft, but never so that it could not be published any more. */
export function useChange(): Change {
  const words = useWords();
  const edit = useEdit();
  const { playbook } = useBook();
  const latest = useRef(playbook);
  latest.current = playbook;
  const [refused, setRefused] = useState<string[]>([]);
  const change = useCallback<Change["change"]>(
    async (make, options) => {
      if (!edit) return failed("draft-unread");
      const patches = make(latest.current);
      const tried = tryEdit(latest.current, patches);
      const breaks = tried.ok ? tried.value.breaks : [];
      setRefused(breaks.map((problem) => problemText(problem, words)));
      if (breaks[0]) return { ok: false, problem: breaks[0] };
      return patches.length === 0 ? ok(undefined) : edit(patches, options);
    },
    [edit, words],
  );
  return { change, refused };
}
