import type { ComponentChildren } from "preact";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { StatePage } from "../ui/state-page.tsx";
import { useWords } from "../ui/words-context.ts";
import { type RecentDeal, RecentDeals } from "./recent-deals.tsx";
import "./front-page.css";

/** What is in front when it is no deal we can show. */
export type FrontState =
  | { kind: "starting" }
  | { kind: "reading"; crmName: string }
  | { kind: "no-record"; crmName: string }
  /** The organisation's policy does not name this CRM. */
  | { kind: "barred"; crmName: string }
  | { kind: "unknown-page" }
  | { kind: "not-seen" };

type Props = {
  front: FrontState;
  recent: RecentDeal[];
  onOpen: (key: string) => void;
  /** What can be done on this very page: making a deal by hand. */
  here?: ComponentChildren;
  /** The card that offers to follow the CRM. */
  turnOn?: ComponentChildren;
  /** Opens the page where packet files are read: who works from packets has no deal in front. */
  onDesk?: () => void;
};

/** The keys of the toolbar button, as manifest.json suggests them: Chromium keeps Alt+Shift with C, N, P and W to itself. */
const shortcut = ["Alt", "Shift", "H"];

/** Everything the panel shows beside a page that is not a deal: never the last deal's form. */
export function FrontPage({ front, recent, onOpen, here, turnOn, onDesk }: Props) {
  const words = useWords();
  const settled = front.kind !== "starting" && front.kind !== "reading";
  return (
    <main class="front-page">
      <Front front={front} />
      {here}
      {turnOn}
      {settled && <RecentDeals deals={recent} onOpen={onOpen} />}
      {settled && onDesk && (
        <p class="front-desk">
          <Button tone="quiet" onClick={onDesk}>
            <Icon name="page" />
            {words("panel_open_packets")}
          </Button>
        </p>
      )}
    </main>
  );
}

function Front({ front }: Pick<Props, "front">) {
  const words = useWords();
  if (front.kind === "starting") return <div class="front-waiting" aria-busy="true" />;
  if (front.kind === "reading")
    return (
      <div class="front-waiting" role="status">
        <h1>{words("panel_reading", front.crmName)}</h1>
      </div>
    );
  if (front.kind === "no-record")
    return (
      <StatePage icon="page" title={words("panel_no_record_title")}>
        <p>{words("panel_no_record", front.crmName)}</p>
      </StatePage>
    );
  if (front.kind === "barred")
    return (
      <StatePage icon="page" title={words("panel_barred_title", front.crmName)}>
        <p>{words("panel_barred", front.crmName)}</p>
      </StatePage>
    );
  if (front.kind === "unknown-page")
    return (
      <StatePage icon="search" title={words("panel_unknown_page_title")}>
        <p>{words("panel_unknown_page")}</p>
      </StatePage>
    );
  return (
    <StatePage icon="pointer" tone="info" title={words("panel_not_seen_title")}>
      <p>{words("panel_not_seen")}</p>
      <p class="shortcut">
        {words("panel_not_seen_shortcut")}{" "}
        {shortcut.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </p>
    </StatePage>
  );
}

/** `goesOn`: it is tried again by itself. */
type ProblemPageProps = {
  title: string;
  text: string;
  /** What became of what was entered here. */
  kept: string;
  goesOn: boolean;
  /** What else can be done. */
  children?: ComponentChildren;
};

/** The database or the playbook cannot be used: what it means, that nothing is lost, what to do. */
export function ProblemPage({ title, text, kept, goesOn, children }: ProblemPageProps) {
  const words = useWords();
  return (
    <main class="front-page">
      <StatePage
        icon="disk"
        tone="bad"
        title={title}
        actions={
          <>
            <Button tone="main" onClick={() => location.reload()}>
              {words("ui_reload")}
            </Button>
            {children}
          </>
        }
      >
        <p role="alert">{text}</p>
        <p>{kept}</p>
        {goesOn && <p>{words("panel_goes_on")}</p>}
      </StatePage>
    </main>
  );
}
