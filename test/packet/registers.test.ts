import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/checklist/answer.ts";
import { openChecklist } from "../../src/checklist/checklist.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import { html } from "../../src/packet/formats/html.ts";
import { text } from "../../src/packet/formats/text.ts";
import { freezePacket } from "../../src/packet/freeze.ts";
import { packetSchema } from "../../src/packet/packet.ts";
import { departmentPage } from "../../src/packet/page/department-page.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { readableText } from "./readable-text.ts";
import { words } from "./worked-packets.ts";

const compiled = compilePlaybook(starterPlaybook());
const record: CrmRecord = { crm: "salesforce", host: "x", id: "1", url: "https://x/", name: "Benches" };
const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const assumed = (value: Value, confirmWith: string): Answer => ({ state: "assumed", value, confirmWith });

function packetOf(answers: Record<string, Answer>) {
  const levels = Object.fromEntries(compiled.departments.map((department) => [department, 3 as const]));
  const checklist = openChecklist(compiled, {
    record,
    stage: "won",
    levels,
    answers: { "job-flags": typed(["none"]), ...answers },
    today: "2026-11-22",
    judge: false,
  });
  const issue = { number: "HP-26-0001", revision: "A", issuedAt: "2026-11-22T16:00:00Z", issuedBy: "Jo" };
  return freezePacket(checklist, { ...issue, gaps: null, record, words });
}
const page = (packet: ReturnType<typeof packetOf>, department: string): string =>
  readableText(html.write(redactFor(packet, department), words));
const mail = (packet: ReturnType<typeof packetOf>, department: string): string =>
  text.write(redactFor(packet, department), words).replace(/\s+/g, " ");

const readers = ["estimating", "production", "purchasing", "shipping", "customer-service", "accounting"];

describe("the promises", () => {
  const packet = packetOf({
    "promises-made": typed(
      "Saturday delivery looked at\nCommitted: Painted before packing (Production)\nSaid: call first (Shipping)",
    ),
  });

  it("stand as a register on every page that reads them, the firmest first", () => {
    for (const department of readers) {
      expect(page(packet, department), department).toMatch(
        /Promise How firm For Painted before packing Committed Production call first Said Shipping Saturday delivery looked at/,
      );
      expect(mail(packet, department), department).toMatch(
        /1\. Painted before packing How firm: Committed For: Production 2\. call first/,
      );
    }
    expect(page(packet, "quality")).not.toContain("Painted before packing");
    expect(packetSchema.safeParse(packet).success).toBe(true);
  });

  it("are a plain text while nobody said how firm, and nothing stays an answer", () => {
    const plain = packetOf({ "promises-made": typed("nothing") });
    expect(page(plain, "shipping")).toMatch(/Promised beyond the quote nothing/);
    expect(page(plain, "shipping")).not.toContain("How firm");
  });

  it("are marked while they are assumed", () => {
    const open = packetOf({ "promises-made": assumed("Said: call first\nOffered: crane", "Dana") });
    expect(page(open, "accounting")).toMatch(/crane \(assumed\) Offered call first \(assumed\) Said/);
  });
});

describe("the assumptions", () => {
  const packet = packetOf({
    "material-spec": assumed("A36, mill certificate", "Ray Osei"),
    "freight-terms": assumed("collect", ""),
    "payment-terms": assumed("Net 60", "Dana"),
  });

  it("stand on the estimating page, each to be agreed to or not, with what it costs", () => {
    const told = page(packet, "estimating");
    expect(told).toMatch(
      /Assumed: agree or disagree Assumed What we assume Confirm with Agree\? Cost effect/,
    );
    expect(told).toMatch(/Material A36, mill certificate Ray Osei agree disagree/);
    expect(told).toMatch(/Freight Collect agree disagree/);
    expect(mail(packet, "estimating")).toMatch(
      /- Material: A36, mill certificate\. Confirm with Ray Osei \[ \] agree \[ \] disagree Cost effect ___/,
    );
  });

  it("leave out what estimating may not read, and are not listed twice", () => {
    expect(JSON.stringify(departmentPage(packet, "estimating", words))).not.toContain("Net 60");
    expect(departmentPage(packet, "estimating", words).open.assumed).toEqual([]);
    expect(departmentPage(packet, "purchasing", words).open.assumed.map(({ label }) => label)).toEqual([
      "Material",
    ]);
  });

  it("are not on a page where nothing is assumed", () => {
    expect(page(packetOf({}), "estimating")).not.toContain("agree or disagree");
  });
});
