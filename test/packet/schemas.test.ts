import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { publishedSchemas, schemaText } from "../../scripts/write-schemas.ts";
import { json } from "../../src/packet/formats/json.ts";
import { packetSchema } from "../../src/packet/packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { words, workedDeals, workedPacket } from "./worked-packets.ts";

const root = new URL("../../", import.meta.url);
const published = (file: string) => readFileSync(new URL(file, root), "utf8");

/** Formats are annotations in 2020-12; our schemas use none that would have to be checked. */
const validatorOf = (file: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(
    JSON.parse(published(file)),
  );

describe("published schemas", () => {
  it.each(publishedSchemas)("$file is what the code parses with", (one) => {
    expect(published(one.file), "run npx tsx scripts/write-schemas.ts").toBe(schemaText(one));
  });

  it("take the starter playbook", () => {
    const validate = validatorOf("docs/playbook.schema.json");
    expect(validate(JSON.parse(JSON.stringify(starterPlaybook()))), JSON.stringify(validate.errors)).toBe(
      true,
    );
  });

  it.each(workedDeals)("take the packet of %s, whole and per department", (id) => {
    const validate = validatorOf("docs/packet.schema.json");
    const packet = workedPacket(id);
    for (const copy of [
      packet,
      ...packet.departments.map((department) => redactFor(packet, department.id)),
    ]) {
      const written: unknown = JSON.parse(json.write(copy, words));
      expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
      expect(packetSchema.safeParse(written).success).toBe(true);
    }
  });

  it("refuse another file", () => {
    const validate = validatorOf("docs/packet.schema.json");
    expect(validate({ schema: "whitespot-playbook" })).toBe(false);
    expect(validate({ ...workedPacket("d00-plain-repeat"), revision: 1 })).toBe(false);
  });
});
