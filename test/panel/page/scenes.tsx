import type { ComponentChild } from "preact";
import { FrontPage, type FrontState } from "../../../extension/panel/front-page.tsx";
import { StorageProblemPage } from "../../../extension/panel/storage-problem-page.tsx";
import { TurnOnCard } from "../../../extension/panel/turn-on-card.tsx";
import { Button } from "../../../extension/ui/button.tsx";
import { arranged, done, engineDeal, hostile, lost, nameless, plain } from "./deals.ts";
import { drifted, driftedHostile, driftedOnce, undrifted } from "./drifted.ts";
import { doubtful, everyKind } from "./every-kind.ts";
import { brokenHistory, history, longHistory } from "./histories.ts";
import { lateDeal, lateHostile } from "./late.ts";
import { listScenes } from "./list-scenes.tsx";
import { MemoryDeal } from "./memory-deal.tsx";
import { MemorySettings } from "./memory-settings.tsx";
import { ofChangedCustomer, ofCustomer, ofHostileCustomer } from "./of-customer.ts";
import { issued, reissuable, unchangedSince } from "./reissued.ts";

const recent = [
  {
    key: "1",
    name: "Harrow Marine - 4 generator skids",
    account: "Harrow Marine Inc",
    due: 3,
  },
  {
    key: "2",
    name: "Hobart Foods mixer repair",
    account: "Hobart Foods",
    due: 0,
  },
  { key: "3", name: "", account: "", due: 12 },
];
const rescue = <Button>Save what can be read</Button>;
const card = <TurnOnCard crmName="Salesforce" onTurnOn={() => {}} onDismiss={() => {}} />;
const front =
  (state: FrontState, turnOn: ComponentChild = null) =>
  () => <FrontPage front={state} recent={recent} onOpen={() => {}} turnOn={turnOn} />;

/** Every state of the panel, by name. */
export const scenes: Record<string, () => ComponentChild> = {
  ...listScenes,
  plain: () => <MemoryDeal deal={plain} save={{ kind: "nothing" }} />,
  engines: () => <MemoryDeal deal={engineDeal} />,
  "engines-priceless": () => <MemoryDeal deal={engineDeal} hidesPrices />,
  kinds: () => <MemoryDeal deal={everyKind} />,
  doubtful: () => <MemoryDeal deal={doubtful} />,
  hostile: () => <MemoryDeal deal={hostile} />,
  packages: () => <MemoryDeal deal={arranged} />,
  lost: () => <MemoryDeal deal={lost} />,
  done: () => <MemoryDeal deal={done} />,
  nameless: () => <MemoryDeal deal={nameless} save={{ kind: "nothing" }} />,
  "turn-on": () => <MemoryDeal deal={plain} turnOn />,
  "disk-full": () => (
    <MemoryDeal deal={engineDeal} save={{ kind: "failed", problem: { code: "disk-full" }, kept: true }} />
  ),
  "disk-full-here": () => (
    <MemoryDeal deal={engineDeal} save={{ kind: "failed", problem: { code: "disk-full" }, kept: false }} />
  ),
  "disk-full-unread": () => <StorageProblemPage rescue={rescue} problem={{ code: "disk-full" }} />,
  late: () => <MemoryDeal deal={lateDeal} />,
  "late-hostile": () => <MemoryDeal deal={lateHostile} />,
  drift: () => <MemoryDeal deal={drifted} />,
  "drift-once": () => <MemoryDeal deal={driftedOnce} />,
  "drift-none": () => <MemoryDeal deal={undrifted} />,
  "drift-hostile": () => <MemoryDeal deal={driftedHostile} />,
  customer: () => <MemoryDeal deal={ofCustomer} />,
  "customer-changed": () => <MemoryDeal deal={ofChangedCustomer} />,
  "customer-hostile": () => <MemoryDeal deal={ofHostileCustomer} />,
  revisions: () => <MemoryDeal deal={reissuable} issued={issued} />,
  "revisions-unchanged": () => <MemoryDeal deal={unchangedSince} issued={issued} />,
  settings: () => <MemorySettings />,
  history: () => <MemoryDeal deal={undrifted} history={history} />,
  "history-broken": () => <MemoryDeal deal={undrifted} history={brokenHistory} />,
  "history-long": () => <MemoryDeal deal={undrifted} history={longHistory()} />,
  starting: front({ kind: "starting" }),
  reading: front({ kind: "reading", crmName: "Salesforce" }),
  "no-record": front({ kind: "no-record", crmName: "Salesforce" }),
  "unknown-page": front({ kind: "unknown-page" }),
  "not-seen": front({ kind: "not-seen" }, card),
  newer: () => <StorageProblemPage rescue={rescue} problem={{ code: "database-newer" }} />,
  restored: () => <StorageProblemPage rescue={rescue} problem={{ code: "database-restored" }} />,
  unopened: () => <StorageProblemPage rescue={rescue} problem={{ code: "database-unopened" }} />,
  playbook: () => (
    <StorageProblemPage
      rescue={rescue}
      problem={{ code: "playbook-broken", params: ["fields.3.kind", "Invalid input"] }}
    />
  ),
};
