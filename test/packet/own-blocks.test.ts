import { describe, expect, it } from "vitest";
import { html } from "../../src/packet/formats/html.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { departmentPage } from "../../src/packet/page/department-page.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { words, workedDeals, workedPacket } from "./worked-packets.ts";

const playbook = starterPlaybook();

/** The packet with every page as the playbook has it. */
const withWholePages = (packet: Packet): Packet => ({
  ...packet,
  figures: playbook.figures,
  departments: packet.departments.map((department) => {
    const blocks = playbook.departments.find(({ id }) => id === department.id)?.page?.blocks ?? [];
    return { ...department, page: { ...department.page, blocks } };
  }),
});

describe("what a packet keeps of the playbook's pages", () => {
  it.each(workedDeals)(
    "%s: says the same as the whole pages would, in the packet and in every copy",
    (deal) => {
      const packet = workedPacket(deal);
      const whole = withWholePages(packet);
      for (const { id } of packet.departments) {
        const page = departmentPage(packet, id, words);
        expect(page).toEqual(departmentPage(whole, id, words));
        const copy = departmentPage(redactFor(packet, id), id, words);
        expect(copy.blocks).toEqual(page.blocks);
        expect(copy.headline).toEqual(page.headline);
      }
    },
  );

  it("is little of them, so that a plain deal's file stays under 60 KB", () => {
    const packet = workedPacket("d00-plain-repeat");
    const file = html.write(packet, words);
    expect(new TextEncoder().encode(file).length).toBeLessThan(60 * 1024);
    const before = JSON.stringify(withWholePages(packet).departments).length;
    expect(JSON.stringify(packet.departments).length).toBeLessThan(before / 2);
  });

  it("is only what was chosen of what could be", () => {
    const { fields } = workedPacket("d01-customer-engines");
    const flags = fields.find(({ id }) => id === "job-flags");
    expect(flags?.options?.map(({ value }) => value)).toEqual(flags?.value);
    const units = fields.find(({ id }) => id === "order-lines")?.columns?.find(({ id }) => id === "uom");
    expect(units?.options).toEqual([{ value: "EA", label: "EA" }]);
  });
});
