import { base64 } from "../../../src/packet/formats/base64.ts";
import type { Written } from "../../../src/packet/formats/packet-format.ts";
import type { Words } from "../../../src/values/words.ts";
import type { PacketFile } from "../issue/packet-files.ts";

const bytesOf = (content: Written): Uint8Array<ArrayBuffer> =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

export const contentAsBase64 = (content: Written): string => base64(bytesOf(content));

/** "48 kB", as the file's own window would say it. */
export const sizeInWords = (content: Written, words: Words): string =>
  new Intl.NumberFormat(words.language, {
    style: "unit",
    unit: "kilobyte",
    unitDisplay: "short",
    maximumFractionDigits: 0,
  }).format(Math.ceil(bytesOf(content).length / 1000));

/** What the browser hands over as a file. */
export const asFile = ({
  name,
  mimeType,
  content,
}: Pick<PacketFile, "name" | "mimeType" | "content">): File => new File([content], name, { type: mimeType });
