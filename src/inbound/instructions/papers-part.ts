import type { Words } from "../../values/words.ts";
import type { InboundGoods } from "../goods.ts";
import { crossesBorder } from "./crossing.ts";
import type { Part, SheetContext } from "./instructions.ts";
import { rowsBy } from "./row-name.ts";

/** 4: the packing list, the papers that come with the goods, and customs. */
export function papersPart(goods: InboundGoods, { homeCountry }: SheetContext, words: Words): Part {
  const { rows, secret, receipt, returnNumber } = goods;
  // Everybody sends one: it has its own line.
  const own = words("packing_title").toLocaleLowerCase(words.language);
  const others = rowsBy(rows, ({ papers }) =>
    papers.filter((paper) => paper.toLocaleLowerCase(words.language) !== own),
  );
  return {
    title: words("instructions_papers"),
    lines: [
      words(secret ? "instructions_list_secret" : "instructions_list", receipt),
      ...(returnNumber ? [words("instructions_return_number", returnNumber)] : []),
      ...others.map(({ said, names }) =>
        rows.length > 1 && names !== ""
          ? words("instructions_paper_for", said, names)
          : words("instructions_paper", said),
      ),
      ...(rows.some(({ hazard }) => hazard) ? [words("instructions_sds")] : []),
      ...customs(goods, homeCountry, words),
    ],
  };
}

/** A manager may have answers of their own: those are told in their words. */
function customs(goods: InboundGoods, homeCountry: string, words: Words): string[] {
  if (!crossesBorder(goods, homeCountry)) return [];
  switch (goods.border?.value) {
    case undefined:
      return [words("instructions_customs_ask")];
    case "yes-customer-imports":
      return [words("instructions_customs_you")];
    case "yes-we-import":
      return [words("instructions_customs_we")];
    case "yes-temporary-import":
      return [words("instructions_customs_temporary")];
    default:
      return [words("instructions_customs_other", goods.border?.text ?? "")];
  }
}
