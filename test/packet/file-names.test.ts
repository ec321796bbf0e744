import { expect, it } from "vitest";
import { packetFileName } from "../../src/packet/file-names.ts";
import { packetFormats } from "../../src/packet/formats/index.ts";

const name = (number: string, revision: string, copy: string | null, crm = "salesforce") =>
  packetFileName({ number, revision, for: copy, record: { crm } }, "html");

it("names number, revision and department", () => {
  expect(name("HP-26-0147", "A", "receiving")).toBe("HP-26-0147-A-receiving.html");
  expect(name("HP-26-0147", "B", null)).toBe("HP-26-0147-B.html");
});

it("says what is in it where several files would have the name", () => {
  const packet = { number: "HP-26-0147", revision: "A", for: "receiving", record: { crm: "salesforce" } };
  expect(packetFileName(packet, "csv", "goods")).toBe("HP-26-0147-A-receiving-goods.csv");
  const parts = packetFormats.map(({ part = "", fileExtension }) => `${part}.${fileExtension}`);
  expect(new Set(parts).size).toBe(packetFormats.length);
});

it("tells the departments' copies apart, however long the number is", () => {
  const copies = ["receiving", "shipping", "a-b", "a--b"].map((copy) => name("HP-26-".repeat(40), "A", copy));
  expect(new Set(copies).size).toBe(copies.length);
});

it("says that it is practice before anything else", () => {
  expect(name("HP-26-JR0000", "A", "receiving", "practice")).toBe("Practice-HP-26-JR0000-A-receiving.html");
});

it("is safe on every system, whatever a number pattern or a department holds", () => {
  expect(name("../../etc/HP:26*01?", "A", "cust. service")).toBe("etc-HP-26-01-A-cust-service.html");
  expect(name("CON", "", null)).toBe("packet-CON.html");
  expect(name("漢字", "", null)).toBe("packet.html");
  expect(name("x".repeat(500), "A", null).length).toBeLessThan(120);
  expect(name("x".repeat(500), "x".repeat(500), "x".repeat(500)).length).toBeLessThan(250);
});
