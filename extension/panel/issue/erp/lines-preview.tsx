import type { ItemLines } from "../../../../src/packet/item-lines/item-lines.ts";
import { plainCell } from "../../../../src/values/csv.ts";
import { useWords } from "../../../ui/words-context.ts";

/** Enough to see that it is right; a packet may have thousands. */
const mostShown = 5;

/** The rows as they are handed over. */
export function LinesPreview({ lines: { keys, rows } }: { lines: ItemLines }) {
  const words = useWords();
  if (keys.length === 0) return <p class="problem">{words("erp_no_columns")}</p>;
  const more = rows.length - mostShown;
  return (
    <div class="erp-taken">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="erp-preview" aria-label={words("erp_preview")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {keys.map((key) => (
                <th key={key} scope="col">
                  {key}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostShown).map((row, at) => (
              <tr key={at}>
                {row.map((cell, place) => (
                  <td key={keys[place]} class={typeof cell === "number" ? "erp-number" : undefined}>
                    <bdi>{plainCell(cell)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 && <p class="erp-hint">{words.count("erp_more_rows", more)}</p>}
    </div>
  );
}
