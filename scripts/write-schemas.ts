import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod/mini";
import { historyExportSchema } from "../src/checklist/history-export.ts";
import { packetSchema } from "../src/packet/packet.ts";
import { playbookSchema } from "../src/playbook/playbook.ts";

/**
 * The published JSON Schemas (draft 2020-12), written from the schemas the code parses with. `npx tsx scripts/write-schemas.ts`
 * writes them; with `--check` it only says which are out of date.
 */
export const publishedSchemas = [
  { file: "docs/packet.schema.json", title: "Whitespot packet", schema: packetSchema },
  { file: "docs/history.schema.json", title: "Whitespot history of a deal", schema: historyExportSchema },
  { file: "docs/playbook.schema.json", title: "Whitespot playbook", schema: playbookSchema },
] as const;

export function schemaText({ title, schema }: { title: string; schema: z.ZodMiniType }): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

const root = new URL("../", import.meta.url);

// Imported by the test, run by hand.
if (process.argv[1]?.endsWith("write-schemas.ts")) {
  const check = process.argv.includes("--check");
  for (const published of publishedSchemas) {
    const path = new URL(published.file, root);
    const text = schemaText(published);
    if (!check) writeFileSync(path, text);
    else if (readFileSync(path, "utf8") !== text) {
      process.exitCode = 1;
      console.error(`${published.file} is out of date: run npx tsx scripts/write-schemas.ts`);
    }
  }
}
