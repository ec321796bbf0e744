import type { Words } from "../../values/words.ts";
import type { GoodsRow, InboundGoods } from "../goods.ts";
import { crossesBorder } from "./crossing.ts";
import type { Part, SheetContext } from "./instructions.ts";
import { rowName, rowsBy } from "./row-name.ts";

/** 3: how to pack, from what the deal knows of the goods; what it does not know is left to the packer's trade. */
export function packPart(goods: InboundGoods, { homeCountry }: SheetContext, words: Words): Part {
  const { rows } = goods;
  const several = rows.length > 1;
  const line = ({ said, names }: { said: string; names: string }): string =>
    several && names !== "" ? `${names}: ${said}.` : `${said}.`;
  return {
    title: words("instructions_pack"),
    lines: [
      ...rowsBy(rows, ({ packaging }) => (packaging ? [packaging] : [])).map(line),
      ...rowsBy(rows, ({ storage }) =>
        storage.length > 0 ? [words("instructions_handling", storage.join(", "))] : [],
      ).map(line),
      ...(rows.some(({ serialised }) => serialised) ? [words("instructions_one_each")] : []),
      ...(rows.some(isMachine) ? [words("instructions_machines")] : []),
      ...(rows.some(({ kind }) => kind === "returns") ? [words("instructions_clean")] : []),
      ...rows.filter(({ hazard }) => hazard).map((row) => hazardLine(row, words)),
      ...(crossesBorder(goods, homeCountry) ? [words("instructions_wood")] : []),
      words("instructions_weigh"),
    ],
  };
}

/** What has a serial number of its own is rarely a sack of bolts. */
const isMachine = ({ serialised, kind }: GoodsRow): boolean => serialised || kind === "returns";

/** "RAL5010-2K is dangerous goods (UN1263, class 3, packing group II): …" */
function hazardLine(row: GoodsRow, words: Words): string {
  const { unNumber, hazardClass, packingGroup } = row.hazard ?? {};
  const known = [
    unNumber,
    hazardClass && words("instructions_hazard_class", hazardClass),
    packingGroup && packingGroup !== "none" && words("instructions_packing_group", packingGroup),
  ].filter(Boolean);
  const name = known.length > 0 ? `${rowName(row)} (${known.join(", ")})` : rowName(row);
  return words("instructions_hazard", name);
}
