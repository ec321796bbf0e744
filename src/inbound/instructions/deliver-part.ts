import type { Words } from "../../values/words.ts";
import type { GoodsRow, InboundGoods } from "../goods.ts";
import type { Part } from "./instructions.ts";
import { rowName } from "./row-name.ts";

/** 6: where it goes: our dock with its hours and limits, or another place for what never comes to us. */
export function deliverPart(goods: InboundGoods, words: Words): Part {
  const toDock = goods.rows.filter((row) => row.toDock);
  const others = goods.rows.filter((row) => !row.toDock);
  const dock = toDock.length > 0 ? dockLines(goods, words) : [];
  const named = others.length > 0 && dock.length > 0 ? [`${names(toDock)}:`, ...dock] : dock;
  return { title: words("instructions_deliver"), lines: [...named, ...elsewhere(goods, others, words)] };
}

function dockLines({ company, unload }: InboundGoods, words: Words): string[] {
  const { dock } = company;
  if (!dock)
    return [company.address ? `${company.name}, ${company.address}` : words("instructions_ask_where")];
  const when = [dock.hours, dock.limits].filter(Boolean).map((text) => sentence(text as string));
  return [
    `${company.name}, ${dock.name}, ${dock.address}`,
    ...(when.length > 0 ? [when.join(" ")] : []),
    ...(unload.length > 0 ? [words("instructions_unload", unload.join(", "))] : []),
    ...(dock.phone ? [words("instructions_dock_phone", dock.phone)] : []),
  ];
}

/** Rows that go to the same place, with its address where it has one. */
function elsewhere({ site = [] }: InboundGoods, rows: GoodsRow[], words: Words): string[] {
  const places = new Map<string, GoodsRow[]>();
  for (const row of rows) {
    const address = row.toSite ? site.join(", ") : "";
    const place = address || row.deliverTo || words("instructions_ask_where");
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  return [...places].map(([place, there]) => words("instructions_elsewhere", names(there), place));
}

const names = (rows: GoodsRow[]): string => rows.map(rowName).filter(Boolean).join(", ");

const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
