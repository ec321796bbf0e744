import { useEffect, useState } from "preact/hooks";
import { recordKey } from "../../src/crm/record.ts";
import type { Problem } from "../../src/values/result.ts";
import { adapters } from "../crm/index.ts";
import type { Front } from "../messages/front.ts";
import { watchFront } from "../messages/watch-front.ts";
import { clock } from "../platform/clock.ts";
import { onDatabaseChanged } from "../storage/live.ts";
import { openStorage } from "../storage/open-storage.ts";
import { ConnectedDeal } from "./connected-deal.tsx";
import { ConnectedTurnOn } from "./connected-turn-on.tsx";
import { FrontPage } from "./front-page.tsx";
import { StorageProblem } from "./storage-problem.tsx";
import { useRecentDeals } from "./use-recent-deals.ts";

const crmNameOf = (crm: string): string => adapters.find(({ id }) => id === crm)?.name ?? crm;

type Seen = { front: Front; readAt: string };

/** The panel beside whatever tab is in front. */
export function App() {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    onDatabaseChanged(setProblem);
    void openStorage().then((opened) => (opened.ok ? setReady(true) : setProblem(opened.problem)));
    return watchFront((_tabId, front) => setSeen({ front, readAt: clock().toISOString() }));
  }, []);

  if (problem) return <StorageProblem problem={problem} />;
  if (!ready || !seen) return <FrontPage front={{ kind: "starting" }} recent={[]} turnOn={null} />;
  if (seen.front.kind !== "record") return <Elsewhere front={seen.front} />;
  const { record } = seen.front;
  return (
    <ConnectedDeal
      key={recordKey(record)}
      record={record}
      crmName={crmNameOf(record.crm)}
      readAt={seen.readAt}
      notice={<ConnectedTurnOn crm={record.crm} />}
    />
  );
}

/** A page that is no deal. Its recent deals are read only while it is in front. */
function Elsewhere({ front }: { front: Exclude<Front, { kind: "record" }> }) {
  const recent = useRecentDeals();
  const state = "crm" in front ? { kind: front.kind, crmName: crmNameOf(front.crm) } : front;
  return (
    <FrontPage
      front={state}
      recent={recent}
      turnOn={<ConnectedTurnOn crm={"crm" in front ? front.crm : null} />}
    />
  );
}
