import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import { type DealUpdate, updateDeal, updateKind } from "../../storage/profile-updates.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { UpdateLine } from "./update-line.tsx";
import "./update-preview.css";

type Props = {
  deals: DealUpdate[];
  /** How many deals were updated; null: none, it was left. */
  onDone: (updated: number | null) => void;
};

const nameOf = (deal: DealUpdate, field: string): string => `${deal.checklist} ${field}`;

/** Deal by deal what would change, before anything does. What a rep typed, and deals handed over already, wait for a tick. */
export function UpdatePreview({ deals, onDone }: Props) {
  const words = useWords();
  const section = useRef<HTMLElement>(null);
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [running, setRunning] = useState(false);
  useEffect(() => section.current?.querySelector("h2")?.focus(), []);

  const isTicked = (deal: DealUpdate, field: string): boolean => {
    const stand = deal.stands.find((one) => one.field.id === field);
    const kind = stand && updateKind(stand);
    const unasked = deal.revision === null && (kind === "fills" || kind === "follows");
    return kind !== "exception" && (changed[nameOf(deal, field)] ?? unasked);
  };
  const concerned = deals.filter((deal) => deal.stands.some(({ field }) => isTicked(deal, field.id)));
  const update = async (): Promise<void> => {
    setRunning(true);
    let updated = 0;
    for (const deal of concerned) {
      const taken = await updateDeal(deal, (field) => isTicked(deal, field));
      if (!taken.ok) {
        setProblem(taken.problem);
        setRunning(false);
        return;
      }
      updated++;
    }
    onDone(updated);
  };
  return (
    <section ref={section} class="update-preview" aria-labelledby="update-title">
      <h2 id="update-title" tabIndex={-1}>
        {words("customers_update_title")}
      </h2>
      <p class="customer-help">{words("customers_update_lead")}</p>
      {deals.map((deal) => (
        <fieldset key={deal.checklist}>
          <legend>
            <bdi>{deal.name || words("customers_deal_no_name")}</bdi>
          </legend>
          {deal.revision && <p class="customer-help">{words("customers_update_issued", deal.revision)}</p>}
          {deal.stands.map((stand) => (
            <UpdateLine
              key={stand.field.id}
              stand={stand}
              ticked={isTicked(deal, stand.field.id)}
              onTick={(ticked) => setChanged({ ...changed, [nameOf(deal, stand.field.id)]: ticked })}
            />
          ))}
        </fieldset>
      ))}
      {problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      <div class="update-acts">
        <Button
          tone="main"
          aria-disabled={concerned.length === 0 || running}
          onClick={() => concerned.length > 0 && !running && void update()}
        >
          {concerned.length === 0
            ? words("customers_update_nothing")
            : words.count("customers_update_now", concerned.length)}
        </Button>
        <Button onClick={() => onDone(null)}>{words("ui_cancel")}</Button>
      </div>
    </section>
  );
}
