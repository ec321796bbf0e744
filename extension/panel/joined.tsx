import { useEffect, useState } from "preact/hooks";
import { recordKey } from "../../src/crm/record.ts";
import type { Problem } from "../../src/values/result.ts";
import type { Front } from "../messages/front.ts";
import { keepRoom } from "../platform/disk-room.ts";
import { aloneOrNot, idle } from "../platform/idle.ts";
import { UnderPolicy } from "../setup/under-policy.tsx";
import { useDailyCopy } from "../setup/use-daily-copy.ts";
import { deleteLeftOver } from "../storage/backup/left-over.ts";
import { onDatabaseChanged } from "../storage/live.ts";
import { openStorage } from "../storage/open-storage.ts";
import { openWhenPossible } from "../storage/reopen.ts";
import { useWords } from "../ui/words-context.ts";
import { ConnectedDeal } from "./connected-deal.tsx";
import { ConnectedTurnOn } from "./connected-turn-on.tsx";
import { originOf } from "./crm-name.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { useGapCount } from "./lists/use-gap-count.ts";
import { useTendedIndex } from "./lists/use-tended-index.ts";
import { PanelNav, type View } from "./nav.tsx";
import { OpenedDeal } from "./opened-deal.tsx";
import { bringParts, parts } from "./parts-later.ts";
import { StorageProblem } from "./storage-problem.tsx";
import { useAccessGone } from "./use-access-gone.ts";

/** What the tab in front shows, and when we were told. */
export type Seen = { front: Front; readAt: string };

type Props = { seen: Seen; view: View; onView: (view: View) => void };

/** Opening begins as this file loads: it is the slowest thing there is. */
const opened = openStorage();

/** The panel joined to the database, under the organisation's policy. */
export const Joined = (props: Props) => (
  <UnderPolicy>
    <JoinedPages {...props} />
  </UnderPolicy>
);

function JoinedPages({ seen: { front, readAt }, view, onView }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [ready, setReady] = useState(false);
  const words = useWords();
  const gone = useAccessGone();
  const gaps = useGapCount(ready);
  useTendedIndex(ready);
  useDailyCopy(ready);
  useEffect(() => {
    let left = false;
    onDatabaseChanged(setProblem);
    void openWhenPossible(setProblem, () => !left, opened).then((isOpen) => {
      if (!isOpen) return;
      setReady(true);
      void idle()
        .then(() => aloneOrNot("keep-room", keepRoom))
        .then(deleteLeftOver)
        .then(() => bringParts(idle));
    });
    return () => {
      left = true;
    };
  }, []);
  const { kind } = view;
  const inFront = front.kind === "record" ? recordKey(front.record) : null;
  // The deal in front is answered beside its own page, which keeps its facts up to date.
  const open = (key: string): void => onView(key === inFront ? { kind: "page" } : { kind: "deal", key });
  if (problem) return <StorageProblem problem={problem} />;
  return (
    <>
      <PanelNav view={view} gaps={gaps} onView={onView} />
      {kind === "settings" && <parts.settings.Part />}
      {kind === "search" && <parts.search.Part ready={ready} onOpen={open} />}
      {kind === "gaps" && <parts.gaps.Part ready={ready} onOpen={open} />}
      {kind === "deal" && ready && <OpenedDeal dealKey={view.key} onBack={() => onView({ kind: "page" })} />}
      {kind === "page" &&
        (front.kind === "record" ? (
          <ConnectedDeal
            key={inFront}
            ready={ready}
            record={front.record}
            source="page"
            crmName={originOf(front.record, words)}
            readAt={readAt}
            trouble={front.trouble}
            notice={<ConnectedTurnOn crm={front.record.crm} />}
          />
        ) : (
          <Elsewhere front={front} ready={ready} gone={gone} onOpen={open} />
        ))}
    </>
  );
}
