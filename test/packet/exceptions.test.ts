import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/checklist/answer.ts";
import { openChecklist } from "../../src/checklist/checklist.ts";
import { fromProfile, type Standings, standsOf } from "../../src/checklist/profile/standing.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import { html } from "../../src/packet/formats/html.ts";
import { text } from "../../src/packet/formats/text.ts";
import { freezePacket } from "../../src/packet/freeze.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { readableText } from "./readable-text.ts";
import { words } from "./worked-packets.ts";

const compiled = compilePlaybook(starterPlaybook());
const since = "2026-11-12T09:00:00.000Z";
const record: CrmRecord = { crm: "salesforce", host: "x", id: "1", url: "https://x/", name: "Benches" };
const requirements = {
  "freight-terms": { value: "collect", since },
  "shipping-label-instructions": { value: "Labels in English", since },
  "payment-terms": { value: "Net 60", since },
};

function packetOf(answers: Record<string, Answer>, reasons: Record<string, string> = {}) {
  const by = Object.entries(requirements).map(([id, one]) => [
    id,
    { ...one, ...(reasons[id] && { why: reasons[id] }) },
  ]);
  const standings = Object.fromEntries(by) as Standings;
  const checklist = openChecklist(compiled, {
    record,
    stage: "won",
    answers,
    today: "2026-11-22",
    judge: true,
  });
  const exceptions = standsOf(compiled.playbook, requirements, standings, answers);
  const issue = {
    number: "HP-26-0001",
    revision: "A",
    issuedAt: "2026-11-22T16:00:00Z",
    issuedBy: "Jo",
    gaps: null,
  };
  return freezePacket(checklist, { ...issue, record, exceptions, words });
}
const printed = (packet: ReturnType<typeof packetOf>) => ({
  page: readableText(html.write(packet, words) as string),
  mail: (text.write(packet, words) as string).replace(/\s+/g, " "),
});
const typed = (value: string): Answer => ({ state: "answered", value, source: { from: "typed" } });
const followed = fromProfile(requirements["shipping-label-instructions"]);

describe("an exception to the customer's profile", () => {
  it("is printed where it is read, with its reason and what is otherwise done", () => {
    const packet = packetOf(
      { "freight-terms": typed("prepaid-included"), "shipping-label-instructions": followed },
      { "freight-terms": "Goes with our own truck" },
    );
    const line =
      "Prepaid, included in price. Exception to customer profile: Goes with our own truck. Otherwise: Collect";
    const shipping = printed(redactFor(packet, "shipping"));
    expect(shipping.page).toContain(`Freight ${line}`);
    expect(shipping.mail).toContain(`Freight: ${line}`);
    expect(printed(packet).page.split(line).length).toBeGreaterThan(2);
    expect(printed(redactFor(packet, "quality")).page).not.toContain("Exception to customer profile");
    expect(packet.fields.find(({ id }) => id === "shipping-label-instructions")?.from).toMatch(
      /^Customer profile, Nov 1\d, 2026$/,
    );
  });

  it("says that nobody gave a reason, and that it does not apply here", () => {
    const { page } = printed(
      packetOf({ "freight-terms": { state: "not-applicable", because: "picked up in person" } }),
    );
    expect(page).toContain(
      "Not applicable: picked up in person. Exception to customer profile: no reason given",
    );
  });

  it("is not where the answer is what the customer requires", () => {
    const packet = packetOf({ "freight-terms": typed("collect"), "shipping-label-instructions": followed });
    expect(packet.fields.filter(({ exception }) => exception)).toEqual([]);
    expect(printed(packet).page).not.toContain("Exception");
  });
});
