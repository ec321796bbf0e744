import { useEffect, useRef } from "preact/hooks";
import type { CellError } from "../../../src/playbook/exchange/workbook.ts";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";

/** More are no help: one mistake in a column repeats itself. */
const most = 200;

/** Every cell of a spreadsheet that cannot be used, where a person finds it. */
export function RowErrors({ name, errors }: { name: string; errors: CellError[] }) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="row-errors">
      <h3 ref={title} tabIndex={-1}>
        {words.count("exchange_row_errors", errors.length, name)}
      </h3>
      <p>{words("exchange_row_errors_lead")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words("exchange_sheet")}</th>
            <th scope="col">{words("exchange_row")}</th>
            <th scope="col">{words("exchange_column")}</th>
            <th scope="col">{words("exchange_wrong")}</th>
          </tr>
        </thead>
        <tbody>
          {errors.slice(0, most).map((error) => (
            <tr key={`${error.sheet} ${error.row} ${error.column} ${error.problem.code}`}>
              <td>{error.sheet}</td>
              <td>{error.row}</td>
              <td>{error.column ?? "–"}</td>
              <td>{problemText(error.problem, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {errors.length > most && <p>{words.count("exchange_more_errors", errors.length - most)}</p>}
    </div>
  );
}
