import type { CustomerPack } from "../../../src/packet/customer-pack.ts";
import { printsOnLetter } from "../../../src/values/letter-countries.ts";
import type { Words } from "../../../src/values/words.ts";
import { zipMoment } from "../zip-moment.ts";

/** A file of a pack, ready to be saved. */
export type PackFile = { id: "sheet" | "list" | "labels" | "office"; name: string; content: string };

/** Writes them all. The writers are big and rarely needed, so they are loaded only now. */
export async function packFiles(pack: CustomerPack, words: Words): Promise<PackFile[]> {
  const [{ sheetHtml }, { packingListHtml }, { writeLabels }, { plainLabelOptions }] = await Promise.all([
    import("../../../src/packet/formats/instructions/sheet-html.ts"),
    import("../../../src/packet/formats/instructions/packing-list-html.ts"),
    import("../../../src/packet/formats/labels/write-labels.ts"),
    import("../../../src/packet/formats/labels/label-options.ts"),
  ]);
  const { instructions, packingList, labels, goods } = pack;
  const named = (what: string): string => `${fileStart(pack)}-${what}.html`;
  const labelsOn = (paper: string): string => writeLabels(labels, { ...plainLabelOptions, paper }, words);
  // The paper of whoever prints them.
  const office = printsOnLetter(goods.shipFromCountry, words.language) ? "letter" : "a4";
  return [
    { id: "sheet", name: named("instructions"), content: sheetHtml(instructions, words) },
    { id: "list", name: named("packing-list"), content: packingListHtml(packingList, words) },
    { id: "labels", name: named("labels-4x6"), content: labelsOn("4x6") },
    { id: "office", name: named(`labels-${office}`), content: labelsOn(`${office}-4`) },
  ];
}

/** "ER-26-0147-A": letters, digits and hyphens only, so that every system takes it. */
export const fileStart = ({ receipt, revision }: CustomerPack): string =>
  `${receipt}-${revision}`
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** All of them and the e-mail's text, as one archive: the browser asks before a page saves a second file. */
export async function packZip(pack: CustomerPack, words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const [{ strToU8, zipSync }, { sheetText }, files] = await Promise.all([
    import("fflate"),
    import("../../../src/packet/formats/instructions/sheet-text.ts"),
    packFiles(pack, words),
  ]);
  const text = { name: `${fileStart(pack)}-e-mail.txt`, content: sheetText(pack.instructions, words) };
  const entries = [...files, text].map(({ name, content }) => [name, strToU8(content)]);
  return zipSync(Object.fromEntries(entries), { mtime: zipMoment(pack.day) }) as Uint8Array<ArrayBuffer>;
}
