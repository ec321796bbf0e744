import { useRef } from "preact/hooks";
import { useWords } from "../../ui/words-context.ts";
import type { DealView } from "../deal-view.ts";
import { QuestionItem } from "../question-item.tsx";
import { ArrivalAsk } from "./arrival-ask.tsx";
import { GoodsAsk } from "./goods-ask.tsx";
import { type Ask, asks, openAsks, type PackQuestions } from "./pack-questions.ts";

/** What is still missing, at most four things. A card stays once it was asked: an answer may be looked at again. */
export function PackAsks({ view, of }: { view: DealView; of: PackQuestions }) {
  const words = useWords();
  const asked = useRef(new Set<Ask>());
  const open = openAsks(of);
  for (const ask of open) asked.current.add(ask);
  if (asked.current.size === 0) return null;
  const cards: Record<Ask, () => preact.ComponentChild> = {
    goods: () =>
      of.tables.map((table) => (
        <GoodsAsk key={table.question.field.id} table={table} open={open.has("goods")} />
      )),
    shipper: () => of.shipper && <QuestionItem question={of.shipper} view={view} due />,
    call: () => of.call && <QuestionItem question={of.call} view={view} due />,
    arrival: () => <ArrivalAsk tables={of.tables} />,
  };
  return (
    <section class="due-list" aria-labelledby="pack-missing">
      <div class="section-head">
        <h2 id="pack-missing">{words("pack_missing")}</h2>
        <span role="status">
          {open.size > 0 ? words.count("pack_missing_count", open.size) : words("panel_complete")}
        </span>
      </div>
      {asks
        .filter((ask) => asked.current.has(ask))
        .map((ask) => (
          <div key={ask} class="pack-ask">
            {cards[ask]()}
          </div>
        ))}
    </section>
  );
}
