import { useState } from "preact/hooks";
import { playbookFile } from "../../../src/playbook/exchange/playbook-file.ts";
import { toWorkbook } from "../../../src/playbook/exchange/to-workbook.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import type { Problem } from "../../../src/values/result.ts";
import { saveFile } from "../../platform/save-file.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDraft } from "../use-draft.ts";
import { type Import, readImport } from "./import-file.ts";
import { ImportPreview } from "./import-preview.tsx";
import { spreadsheetType, writeSpreadsheet } from "./spreadsheet.ts";
import "./files.css";

/** "starter-playbook-3.xlsx": the version the draft starts from. */
const fileName = ({ name, number }: Playbook, ending: string): string =>
  `${
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "playbook"
  }-${number}.${ending}`;

/** The draft as a spreadsheet or a playbook file, and either of them back into the draft. */
export function FileSource() {
  const words = useWords();
  const { draft } = useDraft();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [read, setRead] = useState<{ name: string; of: Import } | null>(null);
  const [reading, setReading] = useState(false);
  const { playbook } = draft;

  const saveSpreadsheet = async (): Promise<void> => {
    const file = await writeSpreadsheet(toWorkbook(playbook, words));
    setProblem(file.ok ? null : file.problem);
    if (file.ok) saveFile(document, fileName(playbook, "xlsx"), file.value, spreadsheetType);
  };
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    setReading(true);
    setProblem(null);
    setRead({ name: file.name, of: await readImport(file, playbook, words) });
    setReading(false);
    // The same file, mended, is chosen again.
    input.value = "";
  };
  return (
    <section class="source" aria-labelledby="files-title">
      <h2 id="files-title">{words("exchange_files")}</h2>
      <p>{words("exchange_files_lead")}</p>
      <div class="source-line">
        <Button onClick={() => void saveSpreadsheet()}>{words("exchange_save_spreadsheet")}</Button>
        <Button
          onClick={() =>
            saveFile(document, fileName(playbook, "json"), playbookFile(playbook), "application/json")
          }
        >
          {words("exchange_save_file")}
        </Button>
        <span class="button button-plain file-choose">
          <Icon name="plus" />
          {words("exchange_choose")}
          <input
            type="file"
            accept=".xlsx,.json"
            aria-label={words("exchange_choose")}
            onChange={({ currentTarget }) => void choose(currentTarget)}
          />
        </span>
      </div>
      <p role="status" class={reading ? undefined : "visually-hidden"}>
        {reading && words("exchange_reading")}
      </p>
      {problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      {read && !reading && <ImportPreview name={read.name} read={read.of} onClose={() => setRead(null)} />}
    </section>
  );
}
