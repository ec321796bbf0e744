import type { Words } from "../values/words.ts";
import type { InboundGoods } from "./goods.ts";
import type { Lines } from "./labels.ts";
import type { Package } from "./packages.ts";

/** Where a package goes and where it comes from. */
export function addressesOf(goods: InboundGoods, one: Package, words: Words): { to?: Lines; from: Lines } {
  const to = toWhere(goods, one, words);
  return { ...(to.lines.length > 0 && { to }), from: fromWhom(goods, words) };
}

/** Who sends, and for whom; where that is not known yet, at least whose it is. */
function fromWhom({ shipFrom = [], customer }: InboundGoods, words: Words): Lines {
  const lines = shipFrom.filter((line) => line !== "");
  return lines.length > 0
    ? { title: words("label_from", customer.toUpperCase()), lines }
    : { title: words("label_customer"), lines: [customer] };
}

/** Our dock with its hours; the site, when all in it goes there; elsewhere only what the answer calls it. */
function toWhere({ company, site, rows }: InboundGoods, { contents }: Package, words: Words): Lines {
  const goes = contents.length > 0 ? contents.map(({ row }) => row) : rows;
  const away = goes.length > 0 && goes.every(({ toDock }) => !toDock) ? goes[0] : undefined;
  const { dock } = company;
  if (!away) {
    const at = [dock?.name.toUpperCase(), dock?.hours].filter(Boolean).join(", ");
    const address = dock?.address || company.address || "";
    return {
      title: at ? words("label_to_at", at) : words("label_to"),
      lines: [company.name, address].filter(Boolean),
    };
  }
  const where = away.deliverTo?.toUpperCase();
  return {
    title: where ? words("label_to_at", where) : words("label_to"),
    lines: away.toSite ? (site ?? []) : [company.name],
  };
}
