import { zipSync } from "fflate";
import type { HostileFile } from "./json-files.ts";

const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes);
const packed = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { level: 9 });

/** What both directories of an archive say a file unpacks to. */
function claiming(zip: Uint8Array, bytes: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 30 < lying.length; at++) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50) view.setUint32(at + 22, bytes, true);
    if (sign === 0x02014b50) view.setUint32(at + 24, bytes, true);
  }
  return lying;
}

/** More than any door lets in. */
export const fiftyMegabytes = (): HostileFile => ({
  name: "large.json",
  content: `{"a":"${"x".repeat(50_000_000)}"}`,
});

/** Archives of a few bytes that unpack to a disk full, as packets and as spreadsheets; some lie about it. */
export function bombs(): HostileFile[] {
  const large = 120_000_000;
  const all = ["a.json", "a.html", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"].flatMap((inside) => {
    const bomb = packed({ "[Content_Types].xml": zeros(10), [inside]: zeros(large) });
    return [bomb, claiming(bomb, 100), claiming(bomb, 0), claiming(bomb, 0xffffffff)].map((content, at) => ({
      name: `${inside} ${at}`,
      content,
    }));
  });
  const nested = packed({
    "a.zip": packed({ "b.zip": packed({ "a.json": zeros(large) }) }),
    "a.json": new TextEncoder().encode("{}"),
  });
  const many = packed(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`${at}.json`, zeros(1)])));
  const ways = packed({
    "../../up.json": zeros(9),
    "/root.json": zeros(9),
    "C:\\a.json": zeros(9),
    __proto__: zeros(9),
    "constructor.json": zeros(9),
  });
  return [...all, ...Object.entries({ nested, many, ways }).map(([name, content]) => ({ name, content }))];
}
