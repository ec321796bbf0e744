import { csvGoods, csvOrder } from "./csv.ts";
import { html } from "./html.ts";
import { ics } from "./ics.ts";
import { json } from "./json.ts";
import { labels4x6, labelsA6 } from "./labels.ts";
import type { PacketFormat } from "./packet-format.ts";
import { text } from "./text.ts";
import { xlsx } from "./xlsx.ts";
import { zpl203, zpl300 } from "./zpl.ts";

/** Every way a packet is written out. A new one is its file and its line here. */
export const packetFormats: readonly PacketFormat[] = [
  html,
  text,
  json,
  csvGoods,
  csvOrder,
  xlsx,
  ics,
  labels4x6,
  labelsA6,
  zpl203,
  zpl300,
];
