import { describe, expect, it } from "vitest";
import { html } from "../../src/packet/formats/html.ts";
import { text } from "../../src/packet/formats/text.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { departmentPage } from "../../src/packet/page/department-page.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { readableText } from "./readable-text.ts";
import { withAnswers, words, workedPacket } from "./worked-packets.ts";

const engines = workedPacket("d01-customer-engines");
const plain = workedPacket("d00-plain-repeat");
const page = (packet: Packet, department: string) => departmentPage(packet, department, words);
const told = (packet: Packet, department: string): string =>
  readableText(html.write(redactFor(packet, department), words));

const oneRow = (cells: Record<string, unknown>, waiting?: Record<string, { on: string; by: string }>) => [
  { id: "row-1", cells: { "part-no": "P-1", ...cells }, ...(waiting && { waiting }) },
];

it("marks the empty cells of the last of two thousand rows as of the first", () => {
  const columns = engines.fields.find(({ id }) => id === "csm-items")?.columns ?? [];
  const rows = Array.from({ length: 2000 }, (_, at) => ({
    id: `row-${at}`,
    cells: { "part-no": `P-${at}` },
  }));
  const missingCells = rows.flatMap((_, at) => columns.slice(1).map(({ id }) => `row ${at + 1}: ${id}`));
  const packet = withAnswers(engines, { "csm-items": { state: "missing", value: rows, missingCells } });
  const written = html.write(packet, words);
  const rowOf = (part: string): string | undefined =>
    written
      .split("<tr")
      .find((row) => row.includes(`${part}<`))
      ?.split("</tr>")[0];
  expect(rowOf("P-1999")).toContain(words("packet_missing"));
  expect(rowOf("P-1999")?.replace("P-1999", "P-0")).toBe(rowOf("P-0"));
});

describe("a department's page", () => {
  it("puts waiting before assumed before missing", () => {
    const packet = withAnswers(engines, {
      "inbound-package-count": { state: "missing", value: undefined },
      "inbound-needed-by": { state: "waiting", value: undefined, on: "Jens Pohl", by: "2027-01-04" },
      "inbound-unload-method": { state: "assumed", value: ["forklift"], confirmWith: "Jens Pohl" },
    });
    const { open } = page(packet, "receiving");
    expect(
      [open.waiting, open.assumed, open.missing].map((items) => items.map(({ label }) => label)),
    ).toEqual([["Customer's goods needed by"], ["Unloading"], ["Packages in total"]]);
    expect(told(packet, "receiving")).toMatch(
      /waiting on Jens Pohl, by Mon, Jan 4, 2027.*Forklift.*Confirm with Jens Pohl/,
    );
  });

  it("marks an assumed value wherever it stands", () => {
    const packet = withAnswers(engines, { "inbound-needed-by": { state: "assumed", confirmWith: "Ray" } });
    expect(told(packet, "receiving")).toContain("Mon, Jan 25, 2027 (assumed)");
    expect(text.write({ ...packet, for: "receiving" }, words)).toContain("Mon, Jan 25, 2027 (assumed)");
  });

  it("marks a cell that is due and empty, and says on whom a waiting one waits", () => {
    const packet = withAnswers(engines, {
      "csm-items": {
        state: "missing",
        value: oneRow({ hazardous: true }, { "packing-group": { on: "Mia Toth", by: "2027-01-04" } }),
        missingCells: ["row 1: un-number", "row 1: hazard-class", "row 1: packing-group"],
      },
    });
    expect(told(packet, "receiving")).toMatch(
      /P-1: missing, class missing, packing group waiting on Mia Toth, by Mon, Jan 4, 2027/,
    );
    const [missing] = page(packet, "receiving").open.missing;
    expect(missing?.value).toEqual(["UN number (row 1); Hazard class (row 1)"]);
  });

  it("leaves a line out whole when one of its answers is not there", () => {
    const packet = withAnswers(engines, { "inbound-receipt-ref": { state: "open", value: undefined } });
    expect(told(packet, "receiving")).not.toMatch(/against\s*\.|Package ID/);
  });

  it("says that nothing is coming only when that is known", () => {
    expect(told(plain, "receiving")).toContain("NOTHING IS COMING");
    const notAsked = withAnswers(plain, { "job-flags": { state: "missing", value: undefined } });
    expect(told(notAsked, "receiving")).toContain("NOT KNOWN YET");
    const noRows = withAnswers(engines, { "csm-items": { state: "missing", value: undefined } });
    expect(told(noRows, "receiving")).toContain("NOT KNOWN YET");
    expect(told(noRows, "receiving")).not.toContain("NOTHING IS COMING");
  });

  it("expects goods here as long as nobody said where they go", () => {
    const packet = withAnswers(engines, {
      "csm-items": { value: oneRow({ "expected-arrival": "2027-02-01" }) },
    });
    expect(told(packet, "receiving")).toContain("What is coming");
    expect(told(packet, "receiving")).not.toContain("NOT COMING HERE");
  });

  it("dates the dock's page by what comes to the dock", () => {
    const rows = [
      {
        id: "a",
        cells: { "part-no": "S", "deliver-to": "installation-site", "expected-arrival": "2027-01-01" },
      },
      { id: "b", cells: { "part-no": "D", "deliver-to": "our-dock", "expected-arrival": "2027-02-01" } },
    ];
    const packet = withAnswers(engines, { "csm-items": { value: rows } });
    expect(told(packet, "receiving")).toMatch(/Due Mon, Feb 1, 2027.*NOT COMING HERE/);
    expect(told(packet, "receiving")).toContain("7 days too late");
  });

  it("shows a question and a column nobody put on a page", () => {
    const packet: Packet = {
      ...engines,
      fields: engines.fields.map((field) =>
        field.id === "csm-items" && field.columns
          ? {
              ...field,
              columns: [
                ...field.columns,
                { id: "colour", label: "Colour", question: "Which colour", kind: "text" },
              ],
              value: oneRow({ colour: "RAL 7016" }),
            }
          : field,
      ),
    };
    const added = {
      ...(engines.fields[0] as Packet["fields"][number]),
      id: "dock-door",
      label: "Door",
      kind: "text",
      value: "Door 4",
    };
    expect(told({ ...packet, fields: [...packet.fields, added] }, "receiving")).toMatch(
      /Colour: RAL 7016.*Door Door 4/,
    );
  });

  it("prints why a safety question does not apply, and who issued it with gaps", () => {
    const packet = {
      ...withAnswers(workedPacket("d06-rma-repair"), {
        "rma-decontamination": {
          state: "not-applicable" as const,
          value: undefined,
          because: "New part, never used",
        },
      }),
      gaps: { name: "M. Okafor", reason: "Line down" },
    };
    expect(told(packet, "receiving")).toMatch(/Issued with gaps M\. Okafor: Line down.*New part, never used/);
  });

  it("is the same page in the whole packet and in the department's own copy", () => {
    const prices = /USD 46,500|USD 186,000/;
    expect(told(engines, "production")).not.toMatch(prices);
    expect(told(engines, "estimating")).toMatch(prices);
  });

  it("survives figures that stand on themselves", () => {
    const circle = { id: "first-arrival", kind: "days-after" as const, from: "first-arrival", days: 1 };
    expect(() => page({ ...engines, figures: [circle] }, "production")).not.toThrow();
  });
});
