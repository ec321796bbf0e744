import { useEffect, useState } from "preact/hooks";
import { recordKey } from "../../src/crm/record.ts";
import type { Problem } from "../../src/values/result.ts";
import type { Front } from "../messages/front.ts";
import { onDatabaseChanged } from "../storage/live.ts";
import { openStorage } from "../storage/open-storage.ts";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { ConnectedDeal } from "./connected-deal.tsx";
import { ConnectedTurnOn } from "./connected-turn-on.tsx";
import { crmName } from "./crm-name.ts";
import { FrontPage } from "./front-page.tsx";
import { StorageProblem } from "./storage-problem.tsx";
import { useAccessGone } from "./use-access-gone.ts";
import { useRecentDeals } from "./use-recent-deals.ts";

/** What the tab in front shows, and when we were told. */
export type Seen = { front: Front; readAt: string };

/** Opening begins as this file loads: it is the slowest thing there is. */
const opened = openStorage();

/** The panel joined to the database. */
export function Joined({ seen: { front, readAt } }: { seen: Seen }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [ready, setReady] = useState(false);
  const words = useWords();
  const gone = useAccessGone();
  useEffect(() => {
    onDatabaseChanged(setProblem);
    void opened.then((result) => (result.ok ? setReady(true) : setProblem(result.problem)));
  }, []);
  if (problem) return <StorageProblem problem={problem} />;
  if (front.kind !== "record") return <Elsewhere front={front} ready={ready} gone={gone} />;
  const { record } = front;
  return (
    <ConnectedDeal
      key={recordKey(record)}
      ready={ready}
      record={record}
      crmName={crmName(record.crm, words)}
      readAt={readAt}
      notice={<ConnectedTurnOn crm={record.crm} />}
    />
  );
}

type ElsewhereProps = { front: Exclude<Front, { kind: "record" }>; ready: boolean; gone: string | null };

/** A page that is no deal. Its recent deals are read only while it is in front. */
function Elsewhere({ front, ready, gone }: ElsewhereProps) {
  const words = useWords();
  const recent = useRecentDeals(ready);
  const crm = "crm" in front ? front.crm : null;
  const state =
    "crm" in front
      ? {
          kind: front.kind === "account" ? ("no-record" as const) : front.kind,
          crmName: crmName(front.crm, words),
        }
      : front;
  const offer = ready && (
    <>
      {gone && front.kind === "not-seen" && (
        <Notice tone="wait" icon="plug" role="status">
          {words("panel_access_gone", gone)}
        </Notice>
      )}
      <ConnectedTurnOn crm={crm} />
    </>
  );
  return <FrontPage front={state} recent={recent} turnOn={offer} />;
}
