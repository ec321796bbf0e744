import { expect, it } from "vitest";
import { practice } from "../../src/crm/record.ts";
import { html } from "../../src/packet/formats/html.ts";
import { text } from "../../src/packet/formats/text.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { sealed } from "../../src/packet/seal.ts";
import { words, workedPacket } from "./worked-packets.ts";

const { hash: _, ...real } = workedPacket("d01-customer-engines");
const made = sealed({ ...real, record: { ...real.record, crm: practice } });
const banner = "Practice: nothing on this page is to be made, shipped or received.";
const times = (content: string): number => content.split(banner).length - 1;
const pagesOf = (packet: Packet): number => packet.departments.length + (packet.for === null ? 1 : 0);

it.each([html, text])(
  "$id: every page of a practice packet says so, a department's copy too",
  ({ write }) => {
    expect(times(write(made, words))).toBe(pagesOf(made));
    expect(times(write(redactFor(made, "receiving"), words))).toBe(1);
    expect(times(write(sealed(real), words))).toBe(0);
  },
);
