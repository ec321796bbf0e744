import type { GoodsRow, InboundGoods } from "../../../inbound/goods.ts";
import { numberToText } from "../../../values/quantity.ts";
import type { Words } from "../../../values/words.ts";
import type { Arrival } from "../../arrivals.ts";
import type { Packet } from "../../packet.ts";
import { displayable } from "../displayable.ts";

/** So many rows are named in a calendar's narrow line. */
const mostNamed = 3;

/** "EXPECTED ER-26-0147: Harrow Marine Inc, 4 EA DE-4512 + 4 SET EH-4512-K (5 packages)". Of a secret job only the number. */
export function summaryOf(goods: InboundGoods, { rows }: Arrival, isOnly: boolean, words: Words): string {
  const named = rows.slice(0, mostNamed).map((row) => rowName(row, words));
  const more = rows.length - named.length;
  const what = [...named, ...(more > 0 ? [words.count("calendar_more", more)] : [])].join(" + ");
  const expected = goods.secret
    ? words("calendar_expected", goods.receipt)
    : words("calendar_expected_what", goods.receipt, [goods.customer, what].filter(Boolean).join(", "));
  const counted =
    isOnly && goods.packages !== undefined
      ? words("calendar_with_packages", expected, words.count("calendar_packages", goods.packages))
      : expected;
  return oneLine(goods.practice ? words("calendar_practice", counted) : counted);
}

function rowName({ quantity, unit, part, description }: GoodsRow, words: Words): string {
  const many = quantity === undefined ? "" : numberToText(quantity, words.language);
  return [many, quantity === undefined ? "" : unit, part ?? description].filter(Boolean).join(" ");
}

/** Our dock, the site, or what the answer calls the place. */
export function locationOf({ company, site }: InboundGoods, { rows: [row] }: Arrival): string {
  const dock = company.dock ? [company.dock.name, company.dock.address] : [company.name, company.address];
  const place = !row || row.toDock ? dock : row.toSite && site ? site : [row.deliverTo];
  return oneLine(place.filter(Boolean).join(", "));
}

/**
 * What the dock must know before the truck is there. Of a secret job: where to look, and whom to call. A name that ends with a
 * full stop ("Inc.") ends its sentence too.
 */
export function descriptionOf(packet: Packet, goods: InboundGoods, { rows }: Arrival, words: Words): string {
  const lines = goods.secret ? [words("calendar_secret")] : aboutGoods(goods, rows, words);
  const whom = [goods.call?.name, goods.call?.phone].filter(Boolean).join(" ");
  const doWhat = [goods.problemAction, whom].filter(Boolean).join(", ");
  return [
    ...lines,
    doWhat && words("calendar_problem", doWhat),
    packet.number && words("calendar_packet", packet.number, packet.revision),
  ]
    .filter((line) => line !== "")
    .map((line) => oneLine(line).replace(/\.\.$/, "."))
    .join("\n");
}

function aboutGoods(goods: InboundGoods, rows: GoodsRow[], words: Words): string[] {
  const { customer, shipFrom = [], unload, neededBy } = goods;
  const returned = rows.every(({ kind }) => kind === "returns");
  const [shipper] = shipFrom;
  const stranger = shipper !== undefined && !alike(shipper, customer);
  const kept = rows.flatMap(({ part, description, storage }) =>
    storage.length > 0 ? [words("calendar_keep", part ?? description ?? "", storage.join(", "))] : [],
  );
  const dangers = rows.flatMap(({ hazard, part, description }) =>
    hazard
      ? [words("calendar_hazard", [part ?? description, ...Object.values(hazard)].filter(Boolean).join(", "))]
      : [],
  );
  return [
    words(returned ? "calendar_return" : "calendar_whose", customer),
    shipFrom.length > 0 ? words("calendar_ships_from", shipFrom.join(", ")) : "",
    stranger ? words("calendar_papers", customer) : "",
    unload.length > 0 ? words("calendar_unload", unload.join(", ")) : "",
    ...kept,
    ...dangers,
    neededBy ? words("calendar_needed_by", neededBy) : "",
  ];
}

const alike = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const oneLine = (text: string): string => displayable(text).replace(/\s+/g, " ").trim();
