import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { openChecklist } from "../../src/checklist/checklist.ts";
import { readWorkedDeal } from "../../src/checklist/worked-deal.ts";
import type { Row, Value } from "../../src/field-kinds/value.ts";
import { packetFormats } from "../../src/packet/formats/index.ts";
import { freezePacket } from "../../src/packet/freeze.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { contentOf } from "./content-of.ts";

const words = wordsFromMessages("en", messages);
const compiled = compilePlaybook(starterPlaybook());
const folder = new URL("../deals/", import.meta.url);
const names = readdirSync(folder).filter((name) => /^d\d/.test(name) && name.endsWith(".json"));

/** Revision B of a deal of which every text was another in A. */
function packetOf(name: string): { old: Packet; packet: Packet } {
  const deal = readWorkedDeal(JSON.parse(readFileSync(new URL(name, folder), "utf8")), compiled.playbook);
  if (!deal.ok) throw new Error(deal.problem.code);
  const levels = Object.fromEntries(compiled.departments.map((id) => [id, 3 as const]));
  const checklist = openChecklist(compiled, { ...deal.value, levels, today: "2026-11-22", judge: true });
  const issue = {
    number: "HP-26-0001",
    revision: "A",
    issuedAt: "2026-11-22T16:00:00.000Z",
    issuedBy: "J. Rivera",
    gaps: null,
    record: deal.value.record,
    words,
  };
  const old = withOtherTexts(freezePacket(checklist, issue));
  const why = { reason: "the customer said so", effectivity: "immediately" };
  return {
    old,
    packet: freezePacket(checklist, { ...issue, revision: "B", supersedes: { packet: old, why } }),
  };
}

/** Every word of an answer as no answer of the deal has it; what is no text (days, codes, numbers) stays. */
function withOtherTexts(packet: Packet): Packet {
  const other = (value: unknown): unknown => {
    if (typeof value === "string") return /^[A-Z][a-z]+ .*[a-z]/.test(value) ? `Formerly ${value}` : value;
    if (Array.isArray(value)) return value.map(other);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === "id" ? inner : other(inner)]),
    );
  };
  return {
    ...packet,
    record: { ...packet.record, amount: (packet.record.amount ?? 0) + 1 },
    fields: packet.fields.map((field) => ({
      ...field,
      ...(field.value !== undefined && { value: other(field.value) }),
    })),
  };
}

/** Every text and number in a value, each in the ways a file may write it. */
function atoms(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value), value.toLocaleString("en")];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(atoms);
}

/** What a department may see, and what only others may: values that stand in both are no secret. */
function secretsFrom(packet: Packet, department: string): string[] {
  const seen: unknown[] = [packet.company, packet.number, packet.issuedBy, packet.playbook];
  const hidden: unknown[] = [];
  const { amount, lines, account, ...openFacts } = packet.record;
  const { paymentTerms, ...openAccount } = account ?? {};
  seen.push(openFacts, openAccount);
  const facts = { amount, lines, "account.paymentTerms": paymentTerms };
  for (const [fact, value] of Object.entries(facts))
    ((packet.recordReaders[fact] ?? [department]).includes(department) ? seen : hidden).push(value);
  for (const field of packet.fields) {
    const reads = field.readers.includes(department);
    const value = field.value as Value | undefined;
    if (!field.columns || !Array.isArray(value)) (reads ? seen : hidden).push(value, field.because);
    else
      for (const column of field.columns) {
        const cells = (value as Row[]).map((row) => row.cells[column.id]);
        (reads && (column.readers ?? [department]).includes(department) ? seen : hidden).push(cells);
      }
  }
  const open = new Set(seen.flatMap(atoms));
  const openText = [...open].join("\n");
  return [...new Set(hidden.flatMap(atoms))].filter(
    (secret) => secret.length >= 4 && !openText.includes(secret),
  );
}

describe.each(names)("%s, for each department", (name) => {
  const { old, packet } = packetOf(name);

  it.each(packet.departments.map(({ id }) => id))(
    "%s: what it must not see is nowhere in the bytes",
    async (department) => {
      const copy = redactFor(packet, department);
      const secrets = [...secretsFrom(packet, department), ...secretsFrom(old, department)];
      expect(packet.revises?.changes.length).toBeGreaterThan(2);
      expect(secrets.length).toBeGreaterThan(0);
      for (const format of packetFormats) {
        const bytes = contentOf(await format.write(copy, words));
        // Hashes and dates of issue are ours, not the deal's; so are the page's own words and the codes it asks for.
        const unanswered = copy.fields.map(({ value: _, ...field }) => ({
          ...field,
          state: "open" as const,
        }));
        const { revises: _, ...page } = { ...copy, fields: unanswered };
        const ours =
          contentOf(await format.write(page, words)) +
          JSON.stringify([page.departments, page.fields, messages]);
        const found = secrets.filter(
          (secret) => bytes.replaceAll(copy.hash, "").includes(secret) && !ours.includes(secret),
        );
        expect(found, format.id).toEqual([]);
      }
      expect(copy.for).toBe(department);
    },
  );

  it("keeps prices and margins from receiving and production", () => {
    for (const department of ["receiving", "production"]) {
      const copy = redactFor(packet, department);
      const ids = copy.fields.flatMap(({ id, columns = [] }) => [id, ...columns.map((column) => column.id)]);
      expect(ids).not.toContain("unit-price");
      expect(ids).not.toContain("estimated-margin");
      expect(copy.record.amount).toBeUndefined();
    }
    expect(redactFor(packet, "receiving").fields.map(({ id }) => id)).not.toContain("credit-status");
    expect(redactFor(packet, "estimating").record.amount).toBe(packet.record.amount);
  });
});

it("gives receiving a file even when it has nothing to read but that nothing is coming", () => {
  expect(packetOf("d00-plain-repeat.json").packet.departments.map(({ id }) => id)).toContain("receiving");
});
