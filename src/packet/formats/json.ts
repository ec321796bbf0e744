import type { TextFormat } from "./packet-format.ts";

/** The packet itself, as `docs/packet.schema.json` describes it. */
export const json: TextFormat = {
  id: "json",
  folder: "data",
  fileExtension: "json",
  mimeType: "application/json",
  write: (packet) => `${JSON.stringify(packet, null, 2)}\n`,
};
