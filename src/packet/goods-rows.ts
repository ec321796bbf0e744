import type { Row } from "../field-kinds/value.ts";
import type { GoodsRow } from "../inbound/goods.ts";
import type { GoodsColumns } from "../playbook/inbound.ts";
import type { Words } from "../values/words.ts";
import type { PacketInbound } from "./packet.ts";
import type { ReadableAnswers } from "./page/readable-answers.ts";
import { type ReadValue, readFrom } from "./read-goods.ts";
import { said } from "./said.ts";

/** The rows of every goods table, in the tables' order, in plain words. */
export const goodsRows = (answers: ReadableAnswers, inbound: PacketInbound, words: Words): GoodsRow[] =>
  inbound.goods.flatMap(({ table, kind, columns }) =>
    answers.rows(table).map((row: Row): GoodsRow => {
      const read = readFrom(
        (id) => answers.column(table, id),
        (id) => row.cells[id],
        words,
      );
      return {
        table,
        row: row.id,
        kind,
        ...toldApart(read, columns),
        ...where(read, columns, inbound),
        ...facts(read, columns),
      };
    }),
  );

function facts(read: ReadValue, columns: GoodsColumns) {
  return {
    ...said({
      part: read.text(columns.part),
      ourItem: read.text(columns.ourItem),
      revision: read.text(columns.revision),
      description: read.text(columns.description),
      quantity: read.number(columns.quantity),
      unit: read.code(columns.unit),
      lot: read.text(columns.lot),
      owner: read.text(columns.owner),
      weight: read.text(columns.weight),
      dimensions: read.text(columns.dimensions),
      packaging: read.text(columns.packaging),
      inspection: read.text(columns.inspection),
      arrival: read.day(columns.arrival),
      hazard: hazardOf(read, columns),
      expiry: read.day(columns.expiry),
      carrier: read.text(columns.carrier),
      tracking: read.text(columns.tracking),
      labelText: read.text(columns.labelText),
    }),
    storage: read.list(columns.storage),
    papers: read.list(columns.papers),
  };
}

/** Serialised when that is said; where a table does not ask it, when serial numbers are given. */
function toldApart(read: ReadValue, columns: GoodsColumns): Pick<GoodsRow, "serialised" | "serials"> {
  const given = read.code(columns.serials) ?? "";
  const serials = given
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);
  const serialised = columns.serialised ? read.value(columns.serialised) === true : serials.length > 0;
  return { serialised, serials };
}

/** What nobody sent elsewhere comes to the dock. */
function where(read: ReadValue, columns: GoodsColumns, { toDock, toSite = [] }: PacketInbound) {
  const place = read.code(columns.deliverTo);
  return {
    toDock: place === undefined || toDock.includes(place),
    toSite: place !== undefined && toSite.includes(place),
    ...said({ deliverTo: read.text(columns.deliverTo) }),
  };
}

/** The class by its number alone, as shipping papers have it. */
function hazardOf(read: ReadValue, columns: GoodsColumns): GoodsRow["hazard"] {
  if (read.value(columns.hazardous) !== true) return undefined;
  const group = read.code(columns.packingGroup);
  return said({
    unNumber: read.text(columns.unNumber),
    shippingName: read.text(columns.shippingName),
    hazardClass: read.code(columns.hazardClass),
    packingGroup: group !== undefined && /^I{1,3}$/.test(group) ? group : undefined,
  });
}
