import { useState } from "preact/hooks";
import { type TypedFacts, typedFactsOf, withTypedFacts } from "../../../src/crm/by-hand.ts";
import type { CrmRecord } from "../../../src/crm/record.ts";
import type { Problem } from "../../../src/values/result.ts";
import { type Page, recordOfPage } from "../../crm/page-record.ts";
import { saveByHand } from "../../storage/by-hand.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { ByHandForm } from "./by-hand-form.tsx";
import { usePlaybookStages } from "./use-playbook-stages.ts";
import { UseThisPage } from "./use-this-page.tsx";

/** Offers to make a deal by hand for the page in front; once it is stored, whoever shows this shows the deal instead. */
export function ConnectedUsePage({ page }: { page: Page }) {
  const { save, failure } = useSaving(recordOfPage(page));
  const stages = usePlaybookStages();
  return (
    <>
      <UseThisPage page={page} stages={stages} onUse={(facts) => void save(facts)} />
      {failure}
    </>
  );
}

/** Says that no page keeps these facts up to date, and lets the rep do it. */
export function MadeByHand({ record }: { record: CrmRecord }) {
  const words = useWords();
  const [changing, setChanging] = useState(false);
  const { save, failure } = useSaving(record);
  const stages = usePlaybookStages();
  const close = (): void => setChanging(false);
  return (
    <div class="made-by-hand">
      {words("panel_made_by_hand")}
      <Button tone="quiet" onClick={() => setChanging(true)}>
        {words("panel_change_by_hand")}
      </Button>
      {changing && (
        <Dialog title={words("panel_change_by_hand")} onClose={close}>
          <ByHandForm
            start={typedFactsOf(record)}
            stages={stages}
            label={words("panel_save_by_hand")}
            onSave={(facts) => void save(facts).then((saved) => saved && close())}
            onCancel={close}
          />
          {failure}
        </Dialog>
      )}
    </div>
  );
}

function useSaving(record: CrmRecord) {
  const words = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (facts: TypedFacts): Promise<boolean> => {
    const saved = await saveByHand(withTypedFacts(record, facts));
    setProblem(saved.ok ? null : saved.problem);
    return saved.ok;
  };
  const failure = problem && (
    <Notice tone="bad" icon="warning" role="alert">
      {problemText(problem, words)}
    </Notice>
  );
  return { save, failure };
}
