import type { ChainBreak, HistoryEntry } from "../../../src/checklist/history.ts";
import type { EntryWords } from "../../../src/checklist/history-words.ts";
import { localMoment } from "../../platform/clock.ts";
import type { DealHistory } from "../../storage/history.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";

type Props = {
  view: DealView;
  history: DealHistory;
  /** Null while they are being looked for: a file must not say that all is well before that is known. */
  breaks: ChainBreak[] | null;
  write: (entry: HistoryEntry) => EntryWords;
};

/** The history as files: to read in a spreadsheet, and with everything it takes to check the chain elsewhere. */
export function SaveHistory({ view, history, breaks, write }: Props) {
  const words = useWords();
  const { saveFile } = useDealActions();
  const { crm, host, id, name = "" } = view.record;
  const save = async (format: "csv" | "json"): Promise<void> => {
    const [{ historyCsv, historyJson }, { packetFileName }] = await Promise.all([
      import("../../../src/checklist/history-export.ts"),
      import("../../../src/packet/file-names.ts"),
    ]);
    const { entries, packets } = history;
    const number = packets[0]?.number ?? (name || id);
    const file = packetFileName({ number, revision: "history", for: null, record: view.record }, format);
    const found = breaks ?? [];
    if (format === "csv") saveFile(file, historyCsv(entries, found, write, words), "text/csv;charset=utf-8");
    else {
      const heading = { savedAt: localMoment(), deal: { crm, host, id, name }, packets };
      saveFile(file, historyJson(heading, entries, found), "application/json;charset=utf-8");
    }
  };
  return (
    <div class="dialog-foot">
      <Button disabled={!breaks} title={words("history_save_json_hint")} onClick={() => void save("json")}>
        {words("history_save_json")}
      </Button>
      <Button tone="main" disabled={!breaks} onClick={() => void save("csv")}>
        {words("history_save_csv")}
      </Button>
    </div>
  );
}
