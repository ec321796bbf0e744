import { useMemo, useState } from "preact/hooks";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import { type Clashing, rebasePatches } from "../../../src/playbook/editing/rebase.ts";
import { bringDraftOnto } from "../../storage/draft.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDraft } from "../use-draft.ts";
import { ChangesBox } from "../versions/changes-box.tsx";
import { useVersionContent } from "../versions/use-version-content.ts";
import { ClashChoice } from "./clash-choice.tsx";
import { useChanges } from "./use-changes.ts";

/** The draft's changes on the version that came in: what goes over by itself, and a choice for each that does not fit. */
export function BringDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { draft, say } = useDraft();
  const read = useVersionContent(draft.newest.number);
  const onto = read?.ok ? read.value : null;
  const patches = useChanges();
  const rebased = useMemo(() => (onto ? rebasePatches(patches, onto) : null), [patches, onto]);
  const [mine, setMine] = useState<ReadonlySet<Patch>>(new Set());
  if (read && !read.ok)
    return (
      <Dialog title={words("manager_bring", draft.newest.number)} onClose={onClose}>
        <Notice tone="bad" icon="warning">
          {problemText(read.problem, words)}
        </Notice>
      </Dialog>
    );
  if (!onto || !rebased) return null;
  const bring = () => {
    onClose();
    void say(bringDraftOnto({ number: onto.number, seen: draft.seen, mine: chosen(rebased.clashing, mine) }));
  };
  const choose = (patch: Patch, own: boolean) => {
    const next = new Set(mine);
    if (own) next.add(patch);
    else next.delete(patch);
    setMine(next);
  };
  return (
    <Dialog title={words("manager_bring", onto.number)} onClose={onClose}>
      <p>{words("manager_bring_lead", onto.number)}</p>
      {rebased.clashing.map((clash) => (
        <ClashChoice
          key={clash.patch.path.join("/")}
          clash={clash}
          onto={onto}
          draft={draft.playbook}
          own={mine.has(clash.patch)}
          onChoose={(own) => choose(clash.patch, own)}
        />
      ))}
      <ChangesBox
        title={words.count("manager_bring_fitting", rebased.patches.length)}
        patches={rebased.patches}
        before={onto}
        after={rebased.playbook}
      />
      <div class="dialog-foot">
        <Button onClick={onClose}>{words("ui_cancel")}</Button>
        <Button tone="main" onClick={bring}>
          {words("manager_bring_now")}
        </Button>
      </div>
    </Dialog>
  );
}

const chosen = (clashing: Clashing[], mine: ReadonlySet<Patch>): Patch[] =>
  clashing.flatMap(({ patch, mine: own }) => (own && mine.has(patch) ? own : []));
