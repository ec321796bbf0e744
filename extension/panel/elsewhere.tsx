import { recordKey } from "../../src/crm/record.ts";
import type { Words } from "../../src/values/words.ts";
import { recordOfPage } from "../crm/page-record.ts";
import type { Front } from "../messages/front.ts";
import { openDesk } from "../platform/open-desk.ts";
import { saveFile } from "../platform/save-file.ts";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { AccountPage } from "./account-page.tsx";
import { BackupReminder } from "./backup-reminder.tsx";
import { ConnectedUsePage } from "./by-hand/connected-by-hand.tsx";
import { ConnectedTurnOn } from "./connected-turn-on.tsx";
import { crmName } from "./crm-name.ts";
import { askFrontTab } from "./diagnosis/ask-front-tab.ts";
import { HowBuilt } from "./diagnosis/how-built.tsx";
import { FrontPage, type FrontState } from "./front-page.tsx";
import { SelectionWaiting } from "./selection/selection-waiting.tsx";
import { StoredDeal } from "./stored-deal.tsx";
import { useRecentDeals } from "./use-recent-deals.ts";
import { useStoredChecklist } from "./use-stored-checklist.ts";

type ElsewhereFront = Exclude<Front, { kind: "record" }>;
type Props = {
  front: ElsewhereFront;
  ready: boolean;
  /** The CRM whose access was taken back while the panel was open. */
  gone: string | null;
  onOpen: (key: string) => void;
};

/** A page no deal was read from: the deal made by hand for it, or what can be done instead. */
export function Elsewhere({ front, ready, gone, onOpen }: Props) {
  const words = useWords();
  const page = front.kind === "unknown-page" ? front.page : undefined;
  const key = page ? recordKey(recordOfPage(page)) : null;
  const made = useStoredChecklist(key, ready);
  const recent = useRecentDeals(ready);
  // Until it is known whether there is a deal of this page, nothing is offered that would make one.
  if (made === undefined) return <FrontPage front={{ kind: "starting" }} recent={[]} onOpen={onOpen} />;
  if (front.kind === "account")
    return <AccountPage front={front} crmName={crmName(front.crm, words)} ready={ready} onOpen={onOpen} />;
  if (made) return <StoredDeal key={made.key} stored={made} />;
  const offer = ready && (
    <>
      <BackupReminder ready={ready} />
      <SelectionWaiting />
      {gone && front.kind === "not-seen" && (
        <Notice tone="wait" icon="plug" role="status">
          {words("panel_access_gone", gone)}
        </Notice>
      )}
      <ConnectedTurnOn crm={"crm" in front ? front.crm : null} />
      {(front.kind === "unknown-page" || front.kind === "no-record") && (
        <HowBuilt ask={askFrontTab} save={(name, text, type) => saveFile(document, name, text, type)} />
      )}
    </>
  );
  return (
    <FrontPage
      front={stateOf(front, words)}
      recent={recent}
      onOpen={onOpen}
      here={page && <ConnectedUsePage key={key} page={page} />}
      turnOn={offer}
      onDesk={() => void openDesk()}
    />
  );
}

function stateOf(front: ElsewhereFront, words: Words): FrontState {
  if ("barred" in front && front.barred !== undefined)
    return { kind: "barred", crmName: crmName(front.barred, words) };
  if (front.kind === "reading") return { kind: "reading", crmName: crmName(front.crm, words) };
  if ("crm" in front) return { kind: "no-record", crmName: crmName(front.crm, words) };
  return { kind: front.kind };
}
