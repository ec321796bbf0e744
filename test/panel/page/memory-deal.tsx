import { useMemo, useState } from "preact/hooks";
import { InputSettingsProvider } from "../../../extension/inputs/input-settings.ts";
import type { SaveState } from "../../../extension/inputs/save-queue.ts";
import {
  type DealActions,
  DealActionsProvider,
  type IssueRequest,
} from "../../../extension/panel/deal-actions.ts";
import { DealModel } from "../../../extension/panel/deal-model.ts";
import { DealPage } from "../../../extension/panel/deal-page.tsx";
import { ordersInMemory, tableInMemory } from "../../../extension/panel/preview/memory-actions.ts";
import { memoryPack } from "../../../extension/panel/preview/memory-pack.ts";
import { packagesInMemory } from "../../../extension/panel/preview/memory-packages.ts";
import { TurnOnCard } from "../../../extension/panel/turn-on-card.tsx";
import { withoutPrices } from "../../../extension/panel/without-prices.ts";
import type { Deal } from "../../../extension/storage/deals.ts";
import { checklistOf } from "../../../extension/storage/deals.ts";
import type { DealHistory } from "../../../extension/storage/history.ts";
import { useWords } from "../../../extension/ui/words-context.ts";
import type { Answer } from "../../../src/checklist/answer.ts";
import { freezePacket } from "../../../src/packet/freeze.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { nextRevision } from "../../../src/packet/revision.ts";
import { memoryDelivery } from "./memory-delivery.ts";
import { afterChange, memoryDrift } from "./memory-drift.ts";
import { memoryProfile } from "./memory-profile.ts";

declare global {
  interface Window {
    /** As another window's change arrives: for tests. */
    changeElsewhere: (field: string, answer: Answer | undefined) => void;
    answers: () => Record<string, Answer>;
    savedFiles: string[];
    openedPages: string[];
  }
}

type Props = {
  deal: Deal;
  issued?: Packet[];
  history?: DealHistory | null;
  save?: SaveState;
  turnOn?: boolean;
  hidesPrices?: boolean;
  today?: string;
};

/** The real page over a deal that lives in this page's memory: what it is given stays until the page is left. */
export function MemoryDeal({
  deal,
  issued = [],
  history = null,
  save = { kind: "saved" },
  turnOn = false,
  hidesPrices = false,
  today = "2026-11-21",
}: Props) {
  const words = useWords();
  const [, drawAgain] = useState(0);
  const model = useMemo(() => new DealModel(deal), [deal]);
  const redraw = () => drawAgain((times) => times + 1);
  const give = (field: string, answer: Answer | undefined, byRep = true): void => {
    const was = model.current.answers[field];
    model.give(field, answer);
    model.read(afterChange(model.current, field, was, answer, byRep));
    model.pending.stored(field, answer);
    model.read({ ...model.current });
    redraw();
  };
  window.changeElsewhere = give;
  window.answers = () => model.current.answers;
  window.savedFiles ??= [];
  const orders = useMemo(ordersInMemory, []);

  window.openedPages ??= [];
  const frozen = ({ issuedBy, gaps, why }: IssueRequest): Packet => {
    const { lastPacket, record } = model.current;
    return freezePacket(checklistOf(model.current), {
      number: "HP-26-0147",
      revision: nextRevision(lastPacket?.revision),
      issuedAt: "2026-11-21T15:00:00Z",
      issuedBy,
      gaps,
      record,
      ...(lastPacket && { supersedes: { packet: lastPacket, why: why ?? { reason: "", effectivity: "" } } }),
      words,
    });
  };
  const table = (field: string) =>
    tableInMemory(
      () => model.current.answers[field],
      (answer) => give(field, answer),
    );
  const packages = useMemo(() => packagesInMemory(model, words), [model, words]);
  const actions: DealActions = {
    answer: (field, answer) => give(field, answer),
    table,
    drift: memoryDrift(model, (field, answer) => give(field, answer, false), redraw),
    late: {
      use: ({ change }) => change.kind === "answer" && give(change.field, change.answer ?? undefined),
      settle: () => {},
    },
    profile: memoryProfile(model, give, redraw),
    pack: useMemo(
      () =>
        memoryPack(
          model,
          (field, day) => give(field, { state: "answered", value: day, source: { from: "typed" } }),
          words,
        ),
      [model],
    ),
    packages,
    chooseStage: () => {},
    nameRecord: () => {},
    howBuilt: async () => "page     https://*.lightning.force.com/lightning/r/Opportunity/{id}/view\n",
    retrySaving: () => {},
    readHistory: async () => ({ ok: true, value: history }),
    openPlaybook: () => {},
    issue: async (request) => ({ ok: true, value: frozen(request) }),
    wouldRevise: async () => ({ ok: true, value: frozen({ issuedBy: "", gaps: null }).revises ?? null }),
    readIssued: async ({ revision }) => {
      const found = issued.find((one) => one.revision === revision);
      return found
        ? { ok: true, value: found }
        : { ok: false, problem: { code: "packet-gone", params: [`HP-26-0147 ${revision}`] } };
    },
    columnOrders: orders,
    saveFile: (name) => window.savedFiles.push(name),
    delivery: memoryDelivery(deal.record),
    openPage: (html) => window.openedPages.push(html),
  };
  const settings = { homeCurrency: "USD", homeCountry: "US", today, people: ["J. Rivera", "Dana Whitlock"] };
  const card = <TurnOnCard crmName="Salesforce" onTurnOn={() => {}} onDismiss={() => {}} />;
  return (
    <DealActionsProvider value={actions}>
      <InputSettingsProvider value={settings}>
        <DealPage
          view={
            hidesPrices
              ? withoutPrices(model.view("Salesforce", save, words))
              : model.view("Salesforce", save, words)
          }
          notice={turnOn ? card : undefined}
        />
      </InputSettingsProvider>
    </DealActionsProvider>
  );
}
