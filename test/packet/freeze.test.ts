import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/checklist/answer.ts";
import { openChecklist } from "../../src/checklist/checklist.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import { freezePacket } from "../../src/packet/freeze.ts";
import { packetSchema } from "../../src/packet/packet.ts";
import { compareRevisions, nextRevision } from "../../src/packet/revision.ts";
import { sealed } from "../../src/packet/seal.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { words } from "./worked-packets.ts";

const compiled = compilePlaybook(starterPlaybook());
const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });
const record: CrmRecord = {
  crm: "salesforce",
  host: "x.lightning.force.com",
  id: "006",
  url: "https://x.lightning.force.com/",
  name: "Winch",
};

function issue(answers: Record<string, Answer>) {
  const checklist = openChecklist(compiled, {
    record,
    stage: "won",
    answers,
    today: "2026-11-22",
    judge: true,
  });
  const at = { issuedAt: "2026-11-22T16:00:00.000Z", issuedBy: "Jo", gaps: null, record, words };
  return freezePacket(checklist, { number: "HP-26-0001", revision: "A", ...at });
}
const fieldOf = (packet: ReturnType<typeof issue>, id: string) =>
  packet.fields.find((field) => field.id === id);

describe("a frozen packet", () => {
  it("is what its schema says, and its hash is of its content", () => {
    const packet = issue({ "job-flags": typed(["none"]) });
    expect(packetSchema.safeParse(packet).success).toBe(true);
    const { hash, ...content } = packet;
    expect(sealed(content).hash).toBe(hash);
    expect(sealed({ ...content, issuedBy: "Somebody else" }).hash).not.toBe(hash);
  });

  it("holds no value that counts as missing: a reader of its data would take it for an answer", () => {
    const read = {
      from: "record",
      crm: "salesforce",
      fact: "owner",
      readAt: "2026-11-22T09:00:00.000Z",
    } as const;
    const packet = issue({
      "job-flags": typed(["none"]),
      "customer-po-number": typed("tbd"),
      "order-contact": { state: "answered", value: { name: "Da…" }, source: { ...read, lossy: true } },
    });
    for (const id of ["customer-po-number", "order-contact"]) {
      expect(fieldOf(packet, id)?.state).toBe("missing");
      expect(fieldOf(packet, id)).not.toHaveProperty("value");
    }
  });

  it("leaves out what cannot be used before it is due, too", () => {
    const packet = issue({
      "job-flags": typed(["customer-parts"]),
      "inbound-receipt-ref": typed("tbd"),
      "csm-items": typed([{ id: "a", cells: { "part-no": "DE-4512" } }]),
    });
    const reference = fieldOf(packet, "inbound-receipt-ref");
    expect(reference?.state).not.toBe("answered");
    expect(reference).not.toHaveProperty("value");
    expect(fieldOf(packet, "csm-items")).toHaveProperty("value");
  });

  it("leaves dormant answers behind", () => {
    const answers = {
      "job-flags": typed(["none"]),
      "rma-no": typed("RMA-26-0031"),
      "late-penalty": typed("none"),
    };
    expect(JSON.stringify(issue(answers))).not.toContain("RMA-26-0031");
    expect(JSON.stringify(issue({ ...answers, "job-flags": typed(["rma"]) }))).toContain("RMA-26-0031");
  });

  it("leaves the cells of a closed column behind", () => {
    const row = (hazardous: boolean) =>
      typed([{ id: "r1", cells: { "part-no": "P-1", hazardous, "un-number": "UN1263" } }]);
    const withRow = (hazardous: boolean) =>
      JSON.stringify(
        fieldOf(issue({ "job-flags": typed(["customer-parts"]), "csm-items": row(hazardous) }), "csm-items")
          ?.value,
      );
    expect(withRow(false)).not.toContain("UN1263");
    expect(withRow(true)).toContain("UN1263");
  });

  it("keeps an answer given at a level that is off now, and tells asked from missing", () => {
    const packet = issue({ "job-flags": typed(["none"]), "late-penalty": typed("1 % a week") });
    expect(fieldOf(packet, "late-penalty")).toMatchObject({ state: "answered", value: "1 % a week" });
    expect(fieldOf(packet, "ship-to")).toMatchObject({ state: "missing" });
    expect(fieldOf(packet, "payment-terms")).toBeUndefined();
  });

  it("says of each answer how sure it is", () => {
    const packet = issue({
      "job-flags": typed(["none"]),
      "ship-to": { state: "waiting", on: "Dana", by: "2026-12-01" },
      "promises-made": { state: "assumed", value: "None known", confirmWith: "Dana" },
      "credit-status": { state: "not-applicable", because: "Sister company" },
    });
    expect(fieldOf(packet, "ship-to")).toMatchObject({ state: "waiting", on: "Dana", by: "2026-12-01" });
    expect(fieldOf(packet, "promises-made")).toMatchObject({
      state: "assumed",
      value: "None known",
      confirmWith: "Dana",
    });
    expect(fieldOf(packet, "credit-status")).toMatchObject({
      state: "not-applicable",
      because: "Sister company",
    });
  });
});

describe("revisions", () => {
  it("skip the letters that read as other signs", () => {
    let revision: string | undefined;
    const letters = Array.from({ length: 22 }, () => {
      revision = nextRevision(revision);
      return revision;
    });
    expect(letters.join(" ")).toBe("A B C D E F G H J K L M N P R T U V W Y AA AB");
    expect([...letters].reverse().sort(compareRevisions)).toEqual(letters);
  });
});
