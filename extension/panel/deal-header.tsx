import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { byHand } from "../../src/crm/record.ts";
import { DraftControl } from "../inputs/draft-control.tsx";
import { SavedSign, SaveFailure } from "../inputs/saved-sign.tsx";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";
import type { DealView } from "./deal-view.ts";
import "./deal-header.css";

type Props = Pick<DealView, "record" | "crmName" | "save" | "nameIsGiven"> &
  Partial<Pick<DealView, "playbook">>;

/** Which deal this is, always in sight: an answer given to the wrong one is worse than none. */
export function DealHeader({ record, crmName, save, nameIsGiven, playbook }: Props) {
  const words = useWords();
  const { retrySaving } = useDealActions();
  // By hand it is one of our stages that was chosen; else the CRM's own words.
  const own = (): string | undefined =>
    record.closed === "lost"
      ? words("stage_lost")
      : playbook?.stages.find(({ id }) => id === record.stage)?.short;
  const stage = record.crm === byHand ? own() : record.stage;
  const where = stage ? `${crmName} · ${stage}` : crmName;
  return (
    <header class="deal-header">
      <div class="deal-where">
        <span title={where}>{where}</span>
        <SavedSign save={save} />
      </div>
      {record.name && !nameIsGiven ? <h1 dir="auto">{record.name}</h1> : <NameRecord name={record.name} />}
      {record.account?.name && record.account.name !== record.name && (
        <p class="deal-account" dir="auto">
          {record.account.name}
        </p>
      )}
      <SaveFailure save={save} onRetry={retrySaving} />
    </header>
  );
}

/**
 * The page shows no name: the rep gives one, so that the packet has a title. The input stays while it is typed in, though
 * what is typed is saved at every pause.
 */
function NameRecord({ name }: { name: string | undefined }) {
  const words = useWords();
  const { nameRecord } = useDealActions();
  const id = useId();
  const [typing, setTyping] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  // Asked for by a key or a click: then the focus goes along to what takes its place.
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asked.current) root.current?.querySelector<HTMLElement>("input, button")?.focus();
    asked.current = false;
  }, [typing]);
  const change = (to: boolean): void => {
    asked.current = true;
    setTyping(to);
  };
  const commit = (typed: string): boolean => {
    if (typed.trim() !== "") nameRecord(typed.trim().slice(0, 500));
    return true;
  };
  // What is typed into is typed in, whether or not the browser said that it got the focus: in a window behind others it may not.
  const type = (): void => setTyping(true);
  // A window that goes behind others keeps the focus within: there one goes on where one was.
  const left = ({ target }: Event): void => {
    if (target !== document.activeElement) setTyping(false);
  };
  const done = (event: Event): void => {
    event.preventDefault();
    change(false);
  };
  return (
    <div ref={root} class="deal-name">
      {name && !typing ? (
        <>
          <h1 dir="auto">{name}</h1>
          <Button tone="quiet" aria-label={words("panel_change_name")} onClick={() => change(true)}>
            {words("ui_edit")}
          </Button>
        </>
      ) : (
        <form onSubmit={done} onFocusIn={type} onInput={type} onFocusOut={left}>
          <h1>
            <label for={id}>{words("panel_name_record")}</label>
          </h1>
          <DraftControl id={id} text={name ?? ""} commit={commit} />
        </form>
      )}
    </div>
  );
}
