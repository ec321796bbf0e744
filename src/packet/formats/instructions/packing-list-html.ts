import type { PackedLine, PackingList } from "../../../inbound/instructions/packing-list.ts";
import type { Words } from "../../../values/words.ts";
import { type Markup, markup } from "../markup.ts";
import { paper, shown } from "./paper.ts";

/** The packing list: what is in which package, with room for weights and for what only the packer knows. */
export function packingListHtml(list: PackingList, words: Words): string {
  const columns = ["package", "part", "description", "quantity", "serial", "weight"];
  return paper(
    `${list.title}: ${list.receipt} ${list.revision}`,
    list,
    markup`<div class="places">${place("packing_from", list.from)}${place("packing_to", list.to)}</div>
${list.returnNumber !== "" && markup`<p><strong>${words("instructions_return_number", list.returnNumber)}</strong></p>`}
<div class="wide"><table>
<thead><tr>${columns.map((column) => markup`<th scope="col">${words(`packing_${column}`)}</th>`)}</tr></thead>
${list.packages.map(packed)}</table></div>
<div class="sign">${["total", "carrier", "tracking", "packed_by", "date"].map((blank) => markup`<p>${words(`packing_${blank}`)}</p>`)}</div>
`,
    words,
  );

  function place(key: string, lines: string[]): Markup {
    return markup`<div><p class="label">${words(key)}</p>${lines.map((line) => markup`<p>${shown(line)}</p>`)}</div>`;
  }

  function packed({ id, place, lines }: PackingList["packages"][number]): Markup {
    const name = markup`<th scope="rowgroup" rowspan="${lines.length}">${shown(id)}<br>${place}</th>`;
    return markup`<tbody>${lines.map(
      (line, at) =>
        markup`<tr>${at === 0 && name}${cells(line)}${
          at === 0 && markup`<td class="blank" rowspan="${lines.length}"></td>`
        }</tr>
`,
    )}</tbody>
`;
  }

  function cells({ part, revision, description, quantity, serial, lot, serialAsked }: PackedLine): Markup {
    return markup`<td>${shown(part)}${revision !== "" && markup` ${shown(words("instructions_rev", revision))}`}</td>
<td>${shown(description)}</td>
<td>${shown(quantity)}</td>
<td>${serialAsked ? markup`<span class="line"></span>` : shown(serial)}${lot !== "" && markup` ${shown(words("instructions_lot", lot))}`}</td>`;
  }
}
