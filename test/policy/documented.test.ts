import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adapters } from "../../extension/crm/index.ts";
import schema from "../../extension/public/managed_schema.json" with { type: "json" };
import { readPolicy } from "../../src/policy/read-policy.ts";
import { extensionId } from "../support/managed-policy.ts";

const text = readFileSync(join(import.meta.dirname, "../../docs/policy.md"), "utf8");
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, block = ""]) => block);

type Given = Record<string, unknown>;
type File = { "3rdparty"?: { extensions: Given }; policies?: { "3rdparty": { Extensions: Given } } };

const fromJson = (block: string): Given => {
  const file = JSON.parse(block) as File;
  const extensions = file["3rdparty"]?.extensions ?? file.policies?.["3rdparty"].Extensions ?? {};
  const id = file.policies ? "whitespot@whitespot.example" : extensionId;
  expect(Object.keys(extensions)).toEqual([id]);
  return extensions[id] as Given;
};

const typeOf = (member: string): string | undefined =>
  (schema.properties as Record<string, { type: string }>)[member]?.type;

/** As Chromium reads the registry: a number is a yes or no, and a text is JSON where a list or an object is meant. */
function fromRegistry(block: string): Given {
  expect(block).toContain(`\\3rdparty\\extensions\\${extensionId}\\policy]`);
  const lines = [...block.matchAll(/^"(\w+)"=(?:"(.*)"|dword:(\d+))\r?$/gm)];
  return Object.fromEntries(
    lines.map(([, name = "", quoted = "", number]) => {
      if (number !== undefined) return [name, Number.parseInt(number, 16) !== 0];
      const value = quoted.replace(/\\(["\\])/g, "$1");
      return [name, typeOf(name) === "string" ? value : JSON.parse(value)];
    }),
  );
}

function fromPropertyList(block: string): Given {
  const pairs = block.matchAll(
    /<key>(\w+)<\/key>\s*(?:<string>(.*?)<\/string>|<array>(.*?)<\/array>|<(true|false)\/>)/gs,
  );
  return Object.fromEntries(
    [...pairs].map(([, name = "", one, list, flag]) => {
      if (one !== undefined) return [name, one];
      if (flag !== undefined) return [name, flag === "true"];
      return [name, [...(list ?? "").matchAll(/<string>(.*?)<\/string>/g)].map(([, item]) => item)];
    }),
  );
}

const examples = [
  ...blocks("json").map((block, at): [string, Given] => [`JSON ${at + 1}`, fromJson(block)]),
  ...blocks("reg").map((block): [string, Given] => ["the registry", fromRegistry(block)]),
  ...blocks("xml").map((block): [string, Given] => ["the property list", fromPropertyList(block)]),
];

describe("docs/policy.md", () => {
  it("has an example for every place", () => {
    expect(examples.map(([name]) => name)).toEqual([
      "JSON 1",
      "JSON 2",
      "JSON 3",
      "the registry",
      "the property list",
    ]);
  });

  it.each(examples)("can be copied: %s", (_name, given) => {
    expect(Object.keys(given).length).toBeGreaterThan(1);
    const crms = adapters.map(({ id }) => id);
    const { policy, problems } = readPolicy(given, {}, crms);
    expect(problems).toEqual([]);
    expect(Object.keys(policy)).toEqual(Object.keys(given));
    // Chromium drops without a word what its schema does not say.
    for (const [member, value] of Object.entries(given))
      expect([member, Array.isArray(value) ? "array" : typeof value]).toEqual([member, typeOf(member)]);
  });

  it("explains every member, and the schema has every one", () => {
    const explained = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, member]) => member);
    for (const member of Object.keys(schema.properties)) expect(explained).toContain(member);
    const readable = readPolicy(
      Object.fromEntries(Object.keys(schema.properties).map((name) => [name, 0])),
      {},
      [],
    );
    expect(readable.problems.filter(({ problem }) => problem.code === "policy-unknown")).toEqual([]);
  });
});
