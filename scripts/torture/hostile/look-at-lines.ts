import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/universal";
import type { ItemLines } from "../../../src/packet/item-lines/item-lines.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import type { TableCell } from "../../../src/values/csv.ts";
import { short } from "./count.ts";
import { readZip } from "./read-zip.ts";
import { textsIn, visible } from "./visible.ts";

/** What a spreadsheet runs when a CSV cell begins with it, whatever it skips before. */
const live = /^[\s\u00a0\ufeff\u200b\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/;
const isNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** A CSV file as somebody else's reader and a spreadsheet take it, against the lines it was written of. */
export function wrongInCsv(csv: string, { keys, rows }: ItemLines): string[] {
  const back: string[][] = parse(Buffer.from(csv), { bom: true, record_delimiter: "\r\n" });
  if (JSON.stringify(back[0]) !== JSON.stringify(keys)) return ["other columns"];
  if (back.length !== rows.length + 1) return [`${back.length - 1} rows of ${rows.length}`];
  return back.slice(1).flatMap((row, at) =>
    row.flatMap((found, place) => {
      const put = rows[at]?.[place] ?? null;
      if (live.test(found) && !(typeof put === "number" && isNumber.test(found)))
        return [`live formula ${short(found)}`];
      return found.replace(/^'/, "") === plain(put).replace(/^'/, "")
        ? []
        : [`${short(found)} for ${short(put)}`];
    }),
  );
}

const plain = (cell: TableCell): string =>
  cell === null ? "" : typeof cell === "object" ? cell.day : String(cell);

/** Made of several values, or of a part of one. */
const composed = new Set(["ship_from", "call_phone", "part_rev", "serials", "hazardous"]);

/** Cells that say something nobody put into the packet. */
export function wrongCells({ keys, rows }: ItemLines, packet: Packet): string[] {
  const known = new Set(textsIn(packet).map(visible));
  return rows.flatMap((row) =>
    row.flatMap((cell, place) =>
      typeof cell !== "string" || composed.has(keys[place] ?? "") || known.has(visible(cell))
        ? []
        : [`${keys[place]} says ${short(cell)}`],
    ),
  );
}

/** The parts of a workbook that are XML, to be held against a parser; throws where the archive itself is broken. */
export const xmlParts = (xlsx: Uint8Array): [string, string][] =>
  [...readZip(xlsx)].map(([name, content]) => [name, content.toString("utf8")]);

/** A workbook as another program reads it, against its lines. `cutMark`: ends a text that is longer than a cell. */
export async function wrongInWorkbook(
  xlsx: Uint8Array<ArrayBuffer>,
  all: ItemLines[],
  cutMark: string,
): Promise<string[]> {
  const parts = xmlParts(xlsx);
  const formulas = parts.filter(([name, xml]) => name.startsWith("xl/worksheets/") && /<f[\s>]/.test(xml));
  if (formulas.length > 0) return [`a formula in ${formulas[0]?.[0]}`];
  const sheets = await readWorkbook(xlsx.buffer, { trim: false });
  if (sheets.length !== all.length) return [`${sheets.length} sheets of ${all.length}`];
  return all.flatMap(({ rows }, sheet) =>
    rows.flatMap((row, at) =>
      row.flatMap((put, place) => {
        const found = sheets[sheet]?.data[at + 1]?.[place] ?? null;
        return sameCell(found, put, cutMark) ? [] : [`${short(found)} for ${short(put)}`];
      }),
    ),
  );
}

function sameCell(found: unknown, put: TableCell, cutMark: string): boolean {
  if (found instanceof Date) return typeof put === "object" && put?.day === found.toISOString().slice(0, 10);
  if (typeof found === "number" || found === null) return (put || null) === found || put === found;
  const text = plain(put);
  if (found === text) return true;
  const said = String(found);
  return said.endsWith(cutMark) && text.startsWith(said.slice(0, -cutMark.length)) && said.length > 4000;
}
