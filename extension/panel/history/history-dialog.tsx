import { useEffect, useMemo, useState } from "preact/hooks";
import type { ChainBreak } from "../../../src/checklist/history.ts";
import { entryWriter, rowNames } from "../../../src/checklist/history-words.ts";
import type { Problem } from "../../../src/values/result.ts";
import type { DealHistory } from "../../storage/history.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";
import { withoutPriceEntries } from "../without-prices.ts";
import { ChainSign } from "./chain-sign.tsx";
import { checkChain } from "./check-chain.ts";
import { historyEvents } from "./history-events.ts";
import { HistoryFilter, type Wanted } from "./history-filter.tsx";
import { HistoryList } from "./history-list.tsx";
import { SaveHistory } from "./save-history.tsx";
import "./history.css";

type Props = { view: DealView; field: string | null; onClose: () => void };

/** Every change of the deal's answers, read when it is opened; what changes meanwhile is there the next time. */
export function HistoryDialog({ view, field, onClose }: Props) {
  const words = useWords();
  const { readHistory } = useDealActions();
  const [history, setHistory] = useState<DealHistory | null | undefined>(undefined);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [breaks, setBreaks] = useState<ChainBreak[] | null>(null);
  const [wanted, setWanted] = useState<Wanted>({ field: field ?? "", text: "" });
  useEffect(() => {
    void readHistory().then(async (read) => {
      if (!read.ok) return setProblem(read.problem);
      setHistory(
        read.value && view.hidesPrices ? withoutPriceEntries(read.value, view.playbook) : read.value,
      );
      if (read.value) setBreaks(await checkChain(read.value));
    });
  }, []);
  const { playbook } = view;
  const write = useMemo(
    () => history && entryWriter(playbook, rowNames(history.entries, playbook), view.crmName, words),
    [history],
  );
  const events = useMemo(() => (history ? historyEvents(history, breaks ?? []) : []), [history, breaks]);
  return (
    <Dialog title={words("history_title")} onClose={onClose}>
      {problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      {history === null && <p>{words("history_nothing")}</p>}
      {history && write && (
        <>
          <ChainSign breaks={breaks} />
          <HistoryFilter entries={history.entries} playbook={playbook} wanted={wanted} onChange={setWanted} />
          <HistoryList events={events} wanted={wanted} write={write} />
          <SaveHistory view={view} history={history} breaks={breaks} write={write} />
        </>
      )}
    </Dialog>
  );
}
