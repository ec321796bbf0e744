import type { GoodsRow, InboundGoods } from "../../src/inbound/goods.ts";

export const someRow = (change: Partial<GoodsRow> = {}): GoodsRow => ({
  table: "parts",
  row: "r1",
  kind: "parts",
  serialised: false,
  serials: [],
  storage: [],
  papers: [],
  toDock: true,
  toSite: false,
  part: "HB-7731",
  description: "Pump housing",
  quantity: 52,
  unit: "EA",
  ...change,
});

export const someGoods = (change: Partial<InboundGoods> = {}): InboundGoods => ({
  receipt: "ER-26-0152",
  practice: false,
  secret: false,
  company: { name: "Northfield" },
  customer: "Bellweather",
  accountNumber: "10417",
  packages: 2,
  unload: [],
  rows: [someRow()],
  ...change,
});
