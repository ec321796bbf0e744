import type { Words } from "../values/words.ts";
import { symbolText } from "./allowed.ts";
import type { InboundGoods } from "./goods.ts";
import { bannerOf, pieceOf } from "./label-text.ts";
import type { Package } from "./packages.ts";

/** A sentence for a phone: "ER-26-0147 PKG 2/5  CUSTOMER PROPERTY - CALL J RIVERA +1 513 555 0142". No address: there is no server. */
export function phoneText(goods: InboundGoods, one: Package, words: Words): string {
  const parts = [
    [phoneWords(goods.receipt), phoneWords(pieceOf(one, words))].filter(Boolean).join(" "),
    [goods.secret ? "" : phoneWords(bannerOf(goods, one, words)), callOf(goods, words)]
      .filter(Boolean)
      .join(" - "),
  ];
  return parts.filter(Boolean).join("  ");
}

function callOf({ call }: InboundGoods, words: Words): string {
  const whom = [phoneWords(call?.name ?? ""), (call?.phone ?? "").replace(/[^\d+ ]/g, "").trim()];
  const said = whom.filter(Boolean).join(" ");
  return said && `${phoneWords(words("label_phone_call"))} ${said}`;
}

/** As in the other symbols, and a name without the points of its initials. */
const phoneWords = (text: string): string => symbolText(text.replaceAll(".", " "));
