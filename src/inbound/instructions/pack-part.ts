import type { Words } from "../../values/words.ts";
import type { GoodsRow, InboundGoods } from "../goods.ts";
import { crossesBorder } from "./crossing.ts";
import type { Part, SheetContext } from "./instructions.ts";
import { rowName, rowsBy } from "./row-name.ts";

/** 3: how to pack, from what the deal knows of the goods; what it does not know is left to the packer's trade. */
export function packPart(goods: InboundGoods, { homeCountry }: SheetContext, words: Words): Part {
  const { rows } = goods;
  const several = rows.length > 1;
  return {
    title: words("instructions_pack"),
    lines: [
      ...rowsBy(rows, (row) => howPacked(row, words)).map(({ said, names }) =>
        several && names !== "" ? `${names}: ${said}` : said,
      ),
      ...(rows.some(({ serialised, quantity }) => serialised && quantity !== 1)
        ? [words("instructions_one_each")]
        : []),
      ...(rows.some(isMachine) ? [words("instructions_machines")] : []),
      ...(rows.some(({ kind }) => kind === "returns") ? [words("instructions_clean")] : []),
      ...rows.filter(({ hazard }) => hazard).map((row) => hazardLine(row, words)),
      ...(crossesBorder(goods, homeCountry) ? [words("instructions_wood")] : []),
      words("instructions_weigh"),
    ],
  };
}

/** "Crate. Keep it: dry indoors, upright only." */
function howPacked({ packaging, storage }: GoodsRow, words: Words): string[] {
  const said = [
    ...(packaging ? [`${packaging}.`] : []),
    ...(storage.length > 0 ? [words("instructions_keep", storage.join(", "))] : []),
  ];
  return said.length > 0 ? [said.join(" ")] : [];
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
