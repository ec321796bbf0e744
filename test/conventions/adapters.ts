import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adapters } from "../../extension/crm/index.ts";
import manifest from "../../manifest.json" with { type: "json" };
import { root } from "./source-files.ts";

describe.each(adapters)("the CRM $id", ({ id, hosts }) => {
  it("may be asked for: its hosts are in the manifest", () => {
    const missing = hosts.filter((host) => !manifest.optional_host_permissions.includes(host));
    expect(
      missing,
      `Add them to "optional_host_permissions" of manifest.json, never to "host_permissions".`,
    ).toEqual([]);
  });

  it("has captured pages with what should be read from them", () => {
    const folder = join(root, "test/crm", id);
    const cases = existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
      : [];
    expect(
      cases.length,
      `Put a captured page and its expected.json into test/crm/${id}/<case>/.`,
    ).toBeGreaterThan(0);
    const incomplete = cases.filter(
      ({ name }) => !["page.html", "expected.json"].every((file) => existsSync(join(folder, name, file))),
    );
    expect(
      incomplete.map(({ name }) => name),
      "Each case is page.html and expected.json.",
    ).toEqual([]);
  });
});

describe("the manifest", () => {
  it("asks for no host but an adapter's and the playbook's, and for none at installation", () => {
    const known = new Set(adapters.flatMap(({ hosts }) => hosts));
    // One origin of the last is asked for, that of the playbook's address; a match for all could never be asked host by host.
    expect(manifest.optional_host_permissions.filter((host) => !known.has(host))).toEqual(["https://*/*"]);
    expect(Object.keys(manifest)).not.toContain("host_permissions");
  });
});
