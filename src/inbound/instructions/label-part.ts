import type { Words } from "../../values/words.ts";
import type { InboundGoods } from "../goods.ts";
import type { Part, SheetContext } from "./instructions.ts";

/** 2: the labels, where they go, and what to write with a marker where there is no printer. */
export function labelPart(goods: InboundGoods, { labels }: SheetContext, words: Words): Part {
  const { receipt, customer, packages, secret, rows } = goods;
  const total = packages === undefined ? words("instructions_total") : String(packages);
  return {
    title: words("instructions_label"),
    lines: [
      words.count("instructions_label_print", labels),
      words("instructions_label_where"),
      ...(secret ? [words("instructions_label_secret", receipt)] : []),
      secret
        ? words("instructions_marker_secret", receipt, total)
        : words("instructions_marker", receipt, customer.toLocaleUpperCase(words.language), total),
      ...(rows.some(({ hazard }) => hazard) ? [words("instructions_label_hazard")] : []),
    ],
  };
}
