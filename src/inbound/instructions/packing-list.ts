import { dayToText } from "../../values/dates.ts";
import { numberToText } from "../../values/quantity.ts";
import type { Words } from "../../values/words.ts";
import type { InboundGoods } from "../goods.ts";
import type { Package, Packed } from "../packages.ts";
import { revisionOf } from "../revision-of.ts";
import type { SheetContext } from "./instructions.ts";

/** So much of one thing in a package; what was not known is "" and left for the packer to fill in. */
export type PackedLine = {
  part: string;
  revision: string;
  description: string;
  quantity: string;
  serial: string;
  lot: string;
  /** It has a serial number that nobody has told us. */
  serialAsked: boolean;
};

/** The list a packer completes and puts on package 1: as it was handed out, like the sheet it goes with. */
export type PackingList = {
  title: string;
  receipt: string;
  revision: string;
  company: string;
  practice: boolean;
  made: string;
  /** Name and address, line by line. */
  from: string[];
  to: string[];
  returnNumber: string;
  packages: { id: string; place: string; lines: PackedLine[] }[];
};

export function writePackingList(
  goods: InboundGoods,
  packages: Package[],
  { revision, day }: Pick<SheetContext, "revision" | "day">,
  words: Words,
): PackingList {
  return {
    title: words("packing_title"),
    receipt: goods.receipt,
    revision,
    company: goods.company.name,
    practice: goods.practice,
    made: dayToText(day, words.language),
    from: goods.shipFrom ?? [goods.shipper?.name ?? goods.customer],
    to: destination(goods, words),
    returnNumber: goods.returnNumber ?? "",
    packages: packages.map(({ id, number, total, contents }) => ({
      id,
      place: total === undefined ? words("packing_piece", number) : words("packing_place", number, total),
      lines: contents.length > 0 ? contents.map((packed) => lineOf(packed, words)) : [unknown],
    })),
  };
}

/** What nobody knows yet to be in a package is written in by hand. */
const unknown: PackedLine = {
  part: "",
  revision: "",
  description: "",
  quantity: "",
  serial: "",
  lot: "",
  serialAsked: false,
};

function lineOf({ row, quantity, serial, item }: Packed, words: Words): PackedLine {
  const known = serial ?? (item === undefined ? row.serials.join(", ") : "");
  return {
    part: row.part ?? "",
    revision: revisionOf(row) ?? "",
    description: row.description ?? "",
    quantity:
      quantity === undefined
        ? ""
        : [numberToText(quantity, words.language), row.unit].filter(Boolean).join(" "),
    serial: known,
    lot: row.lot ?? "",
    serialAsked: row.serialised && known === "",
  };
}

/** Where everything goes to one place that is not our dock, that place; else the dock. */
function destination({ rows, site, company }: InboundGoods, words: Words): string[] {
  if (rows.length > 0 && rows.every(({ toSite }) => toSite) && site) return site;
  const [place] = rows.flatMap(({ toDock, deliverTo }) => (toDock ? [] : [deliverTo ?? ""]));
  if (place !== undefined && rows.every(({ toDock }) => !toDock))
    return [place || words("instructions_ask_where")];
  const { dock } = company;
  return [company.name, ...(dock ? [dock.name, dock.address] : company.address ? [company.address] : [])];
}
