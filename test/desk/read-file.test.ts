import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { foundAmong } from "../../extension/desk/find-opened.ts";
import { type FoundInFile, readFile } from "../../extension/desk/read-file.ts";
import { typedCheckCode } from "../../src/packet/check-code.ts";
import { html } from "../../src/packet/formats/html.ts";
import { json } from "../../src/packet/formats/json.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { words, workedPacket } from "../packet/worked-packets.ts";

const packet = workedPacket("d01-customer-engines");
const receiving = redactFor(packet, "receiving");
const page = strToU8(html.write(receiving, words));
const data = strToU8(json.write(receiving, words));

const open = (bytes: Uint8Array, name = "packet.html") => readFile(new File([bytes as BlobPart], name));
/** "receiving unaltered" or a problem's code, one for each thing found. */
const found = async (bytes: Uint8Array): Promise<string[]> => (await open(bytes)).map(said);
const said = (one: FoundInFile): string =>
  "problem" in one
    ? one.problem.code
    : `${one.read.packet.for ?? "whole"} ${one.read.intact && one.read.pageIntact !== false ? "unaltered" : "altered"}`;

describe("a file on the desk", () => {
  it("is told by what it holds, whatever its name", async () => {
    for (const name of ["packet.html", "packet.json", "packet.zip", "packet"]) {
      expect((await open(page, name)).map(said)).toEqual(["receiving unaltered"]);
      expect((await open(data, name)).map(said)).toEqual(["receiving unaltered"]);
      expect((await open(zipSync({ a: [page, {}], "b.html": page }), name)).map(said)).toEqual([
        "receiving unaltered",
      ]);
    }
  });

  it("is a ZIP of everything: each copy once, what is no packet left out, what is wrong named", async () => {
    const altered = strToU8(json.write(receiving, words).replace('"quantity": 4', '"quantity": 5'));
    const zip = zipSync({
      "HP-26-0101-A.html": strToU8(html.write(packet, words)),
      "HP-26-0101-A-receiving.html": page,
      "labels.html": strToU8("<!doctype html><p>Label"),
      "text/HP-26-0101-A.txt": strToU8("text"),
      "data/HP-26-0101-A-receiving.json": data,
      "data/altered.json": altered,
      "data/cut.json": data.slice(0, 3000),
      "data/other.json": strToU8("{}"),
    });
    const all = await open(zip, "HP.zip");
    expect(all.map(said)).toEqual([
      "whole unaltered",
      "receiving unaltered",
      "receiving altered",
      "packet-file-cut",
    ]);
    expect(all.at(-1)?.name).toBe("HP.zip › data/cut.json");
  });

  it("is a sentence when it is damaged, foreign or made to harm", async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'{"a":1}'].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    const zip = zipSync({ "a.html": page });
    expect(await found(new Uint8Array())).toEqual(["packet-file-empty"]);
    expect(await found(utf16)).toEqual(["packet-file-not-text"]);
    expect(await found(page.map((byte) => (byte === 0x43 ? 0xc3 : byte)))).toEqual(["packet-file-not-text"]);
    expect(await found(new Uint8Array(5_000_001))).toEqual(["packet-file-large"]);
    expect(await found(zip.slice(0, zip.length / 2))).toEqual(["packet-zip-damaged"]);
    expect(await found(zip.map((byte, at) => (at > 60 && at < 900 ? 255 - byte : byte)))).toEqual([
      "packet-zip-damaged",
    ]);
    expect(await found(zipSync({ "a.txt": page }))).toEqual(["packet-zip-none"]);
    expect(await found(zipSync({ "a.zip": zip }))).toEqual(["packet-zip-none"]);
    const unreadable = new File([], "folder");
    Object.defineProperty(unreadable, "slice", {
      value: () => ({ arrayBuffer: () => Promise.reject(new Error()) }),
    });
    expect((await readFile(unreadable)).map(said)).toEqual(["packet-file-unreadable"]);
  });

  it("stops unpacking what grows out of all measure, also when the ZIP lies about it", async () => {
    const bomb = zipSync({ "a.json": new Uint8Array(12_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    const lying = bomb.slice();
    // The sizes in both headers say 100 bytes.
    const view = new DataView(lying.buffer);
    view.setUint32(22, 100, true);
    const many = Object.fromEntries(
      Array.from({ length: 2100 }, (_, at) => [`${at}.txt`, new Uint8Array(0)]),
    );
    expect(await found(bomb)).toEqual(["packet-zip-large"]);
    expect(await found(lying)).toEqual(["packet-zip-large"]);
    expect(await found(zipSync(many))).toEqual(["packet-zip-large"]);
  });
});

describe("a check code off paper", () => {
  it("is taken as people type it", () => {
    for (const typed of [
      "6A89-641F",
      "6a89641f",
      " 6A89 641F ",
      "6A89–64lF",
      "6A89-6411F".replace("11", "1"),
    ])
      expect(typedCheckCode(typed), typed).toBe("6a89641f");
    expect(typedCheckCode("O123-45II")).toBe("01234511");
    for (const typed of ["", "6A89", "6A89-641", "6A89-641FF", "HP-26-0147", "Harrow M"])
      expect(typedCheckCode(typed), typed).toBeNull();
  });

  it("finds its packet among those opened, as do number, customer and department", () => {
    const row = {
      packet: "HP-26-0147",
      revision: "A",
      for: "receiving",
      hash: "6a89641f00",
      department: "Receiving",
      deal: "4 Generator-Skids",
      account: "Hårrow Marine",
      issuedAt: "",
      issuedBy: "",
      practice: false,
      openedAt: "",
    };
    for (const typed of ["6A89-641F", "0147", "harrow", "marine receiving", "SKIDS", ""])
      expect(foundAmong([row], typed), typed).toEqual([row]);
    for (const typed of ["6A89-6410", "0148", "harrow shipping"])
      expect(foundAmong([row], typed), typed).toEqual([]);
  });
});
