import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Trouble } from "../crm/adapter.ts";
import { InputSettingsProvider } from "../inputs/input-settings.ts";
import { usePolicy } from "../setup/under-policy.tsx";
import { mayPass } from "../storage/reopen.ts";
import { useWords } from "../ui/words-context.ts";
import { dealActions } from "./connected-actions.ts";
import { DealActionsProvider } from "./deal-actions.ts";
import { DealHeader } from "./deal-header.tsx";
import { DealPage } from "./deal-page.tsx";
import { inputSettings } from "./input-settings-of.ts";
import { SelectionChooser } from "./selection/selection-chooser.tsx";
import { StageMoved } from "./stage-moved.tsx";
import { StorageProblem } from "./storage-problem.tsx";
import { type RecordSource, useDeal } from "./use-deal.ts";
import { withoutPrices } from "./without-prices.ts";

type Props = {
  ready: boolean;
  record: CrmRecord;
  source: RecordSource;
  crmName: string;
  readAt: string;
  trouble?: Trouble | undefined;
  notice: ComponentChildren;
};

/** Joins one record's stored deal to its page. Keyed by the record: nothing of one deal lives on in the next. */
export function ConnectedDeal({ ready, record, source, crmName, readAt, trouble, notice }: Props) {
  const words = useWords();
  const deal = useDeal(record, readAt, ready, source);
  const { model, problem } = deal;
  const policy = usePolicy();
  const actions = useMemo(() => dealActions(deal, words), [deal.saving, words]);
  const settings = useMemo(
    () => model && inputSettings(record, model.current.compiled.playbook.settings),
    [model, record],
  );
  if (problem && (!model || !mayPass(problem))) return <StorageProblem problem={problem} />;
  // What was read stays, and may be worked on: it is saved as soon as the database is there again.
  const save = problem && deal.save.kind !== "failed" ? ({ kind: "failed", problem } as const) : deal.save;
  if (!model || !settings || !policy)
    return <DealHeader record={record} crmName={crmName} save={{ kind: "nothing" }} />;
  const whole = { ...model.view(crmName, save, words), nameIsGiven: record.name === undefined, trouble };
  const view = policy.policy.hidePrices ? withoutPrices(whole) : whole;
  return (
    <DealActionsProvider value={actions}>
      <InputSettingsProvider value={settings}>
        <DealPage
          view={view}
          notice={
            <>
              <SelectionChooser view={view} />
              <StageMoved view={view} />
              {notice}
            </>
          }
        />
      </InputSettingsProvider>
    </DealActionsProvider>
  );
}
