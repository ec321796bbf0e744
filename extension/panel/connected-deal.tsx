import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { CrmRecord } from "../../src/crm/record.ts";
import { type InputSettings, InputSettingsProvider } from "../inputs/input-settings.ts";
import { today } from "../platform/clock.ts";
import { useWords } from "../ui/words-context.ts";
import { dealActions } from "./connected-actions.ts";
import { DealActionsProvider } from "./deal-actions.ts";
import { DealPage } from "./deal-page.tsx";
import { FrontPage } from "./front-page.tsx";
import { StorageProblem } from "./storage-problem.tsx";
import { useDeal } from "./use-deal.ts";

type Props = { record: CrmRecord; crmName: string; readAt: string; notice: ComponentChildren };

/** Joins one record's stored deal to its page. Keyed by the record: nothing of one deal lives on in the next. */
export function ConnectedDeal({ record, crmName, readAt, notice }: Props) {
  const words = useWords();
  const deal = useDeal(record, readAt);
  const { model, problem, save } = deal;
  const actions = useMemo(() => dealActions(deal, words), [deal.queue]);
  const settings = useMemo(
    () => model && inputSettings(record, model.current.compiled.playbook.settings),
    [model, record],
  );
  if (problem) return <StorageProblem problem={problem} />;
  if (!model || !settings) return <FrontPage front={{ kind: "starting" }} recent={[]} turnOn={null} />;
  return (
    <DealActionsProvider value={actions}>
      <InputSettingsProvider value={settings}>
        <DealPage view={model.view(crmName, readAt, save, words)} notice={notice} />
      </InputSettingsProvider>
    </DealActionsProvider>
  );
}

/** People of the deal come first to mind when one has to wait on or ask somebody. */
function inputSettings(record: CrmRecord, settings: Record<string, unknown>): InputSettings {
  const people = [record.owner, ...(record.contacts ?? [])].flatMap((person) => person?.name ?? []);
  return {
    homeCurrency: String(record.currency ?? settings.homeCurrency ?? "USD"),
    homeCountry: String(settings.homeCountry ?? "US"),
    today: today(),
    people: [...new Set(people)],
  };
}
