import { html } from "./html.ts";
import { json } from "./json.ts";
import type { PacketFormat } from "./packet-format.ts";
import { text } from "./text.ts";

/** Every way a packet is written out. A new one is its file and its line here. */
export const packetFormats: readonly PacketFormat[] = [html, text, json];
