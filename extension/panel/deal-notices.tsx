import { stagesToChoose } from "../../src/crm/stages.ts";
import type { Trouble } from "../crm/adapter.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";
import type { DealView } from "./deal-view.ts";
import { HowBuilt } from "./diagnosis/how-built.tsx";
import { PartialLists } from "./partial-lists.tsx";
import "./deal-notices.css";

/** What is to be said about the deal as a whole: its stage, and what its page did not show. */
export function DealNotices({ view }: { view: DealView }) {
  const words = useWords();
  const { howBuilt, saveFile } = useDealActions();
  const { record, trouble } = view;
  const { unread = [] } = record;
  return (
    <>
      {view.stage.kind === "open" && !view.stage.known && <WhichStage view={view} />}
      {(trouble || unread.length > 0) && (
        <Notice
          tone={trouble ? "wait" : "plain"}
          icon="question"
          {...(trouble && { role: "status" as const })}
          actions={<HowBuilt ask={howBuilt} save={saveFile} />}
        >
          {trouble && <p>{inWords(trouble, view.crmName, words)}</p>}
          {unread.length > 0 && <p>{words("panel_unread", view.crmName, factList(unread, words))}</p>}
        </Notice>
      )}
      <PartialLists record={view.record} crmName={view.crmName} />
    </>
  );
}

function inWords({ kind, says }: Trouble, crmName: string, words: ReturnType<typeof useWords>): string {
  if (kind === "failed") return words("panel_trouble_failed", crmName);
  return says ? words("panel_trouble_says", crmName, says) : words("panel_trouble_not_drawn", crmName);
}

const factList = (facts: string[], words: ReturnType<typeof useWords>): string =>
  new Intl.ListFormat(words.language, { type: "conjunction" }).format(
    facts.map((fact) => {
      const key = `panel_fact_${fact.replace(/[^a-z]/gi, "_")}`;
      const name = words(key);
      return name === key ? fact : name;
    }),
  );

/** Asked once per name: the answer holds for every deal in that stage. */
function WhichStage({ view }: { view: DealView }) {
  const words = useWords();
  const { chooseStage } = useDealActions();
  const stages = stagesToChoose(view.playbook.stages);
  return (
    <section class="which-stage" aria-label={words("panel_which_stage_label")}>
      <p>
        {view.record.stage
          ? words("panel_which_stage", view.crmName, view.record.stage)
          : words("panel_no_stage")}
      </p>
      <div class="which-stage-choices">
        {stages.map(({ id, short, name }) => (
          <Button key={id} title={name} onClick={() => chooseStage(id)}>
            {short}
          </Button>
        ))}
      </div>
    </section>
  );
}
