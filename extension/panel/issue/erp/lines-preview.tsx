import type { ItemLines } from "../../../../src/packet/item-lines/item-lines.ts";
import { priceKeys } from "../../../../src/packet/item-lines/line-keys.ts";
import { plainCell } from "../../../../src/values/csv.ts";
import { useWords } from "../../../ui/words-context.ts";
import { usePricesHidden } from "../prices-hidden.ts";

/** Enough to see that it is right; a packet may have thousands. */
const mostShown = 5;

/** The rows as they are handed over; a price that this computer does not show is handed over all the same. */
export function LinesPreview({ lines: { keys, rows } }: { lines: ItemLines }) {
  const words = useWords();
  const pricesHidden = usePricesHidden();
  const isHidden = (key: string | undefined): boolean =>
    pricesHidden && key !== undefined && priceKeys.includes(key);
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
                    <bdi>{isHidden(keys[place]) ? "…" : plainCell(cell)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {keys.some(isHidden) && <p class="erp-hint">{words("panel_price_hidden")}</p>}
      {more > 0 && <p class="erp-hint">{words.count("erp_more_rows", more)}</p>}
    </div>
  );
}
