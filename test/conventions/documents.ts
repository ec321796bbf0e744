import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import project from "../../package.json" with { type: "json" };
import { codeUnder, root } from "./source-files.ts";

const document = (name: string): string => readFileSync(join(root, name), "utf8");

describe("the documents", () => {
  it("give a reason for every dependency, and for no other", () => {
    const rows = document("docs/dependencies.md").match(/^\| `.*$/gm) ?? [];
    const named = rows.flatMap((row) =>
      [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const installed = Object.keys({ ...project.dependencies, ...project.devDependencies });
    expect(
      named.sort(),
      "docs/dependencies.md has one line and one reason per dependency of package.json.",
    ).toEqual(installed.sort());
  });

  it("explain every permission", () => {
    const privacy = document("docs/privacy.md");
    const unexplained = manifest.permissions.filter(
      (permission) => !privacy.includes(`| \`${permission}\` |`),
    );
    expect(unexplained, "Say in docs/privacy.md why the permission is needed, or do without it.").toEqual([]);
  });

  it("name every table that is kept", () => {
    const database = codeUnder("extension/storage").find(({ path }) => path.endsWith("/db.ts"))?.code ?? "";
    const tables = [...database.matchAll(/declare (\w+):/g)].map(([, table]) => table as string);
    expect(tables.length).toBeGreaterThan(5);
    const privacy = document("docs/privacy.md");
    expect(
      tables.filter((table) => !privacy.includes(`| \`${table}\` |`)),
      "Say in docs/privacy.md what the table keeps.",
    ).toEqual([]);
  });

  it("say of every regime what it tries", () => {
    const reliability = document("docs/reliability.md");
    const regimes = readdirSync(join(root, "scripts/torture/regimes")).map((name) =>
      name.replace(/\.ts$/, ""),
    );
    expect(
      regimes.filter((name) => !reliability.includes(`| \`${name}\` |`)),
      "Say in docs/reliability.md what the regime does to the product, and what counts as lost.",
    ).toEqual([]);
  });

  it("name every key that is kept beside the tables", () => {
    const stores = ["extension/platform/session-store.ts", "extension/platform/local-store.ts"];
    const users = codeUnder("extension").filter(({ imports }) =>
      imports.some(({ to }) => stores.includes(to ?? "")),
    );
    const code = [...users, ...codeUnder("extension/messages", "extension/background")]
      .map((one) => one.code)
      .join("\n");
    const named =
      /\b(?:const (?:\w*[kK]ey\w*|prefix|policyRead)\b[^=\n]*=(?: [^"`\n]*=>)?|keptInSession\()\s*["`]([a-z-]+)/g;
    const keys = new Set([...code.matchAll(named)].map(([, key]) => key as string));
    expect(keys.size).toBeGreaterThan(5);
    const privacy = document("docs/privacy.md");
    expect(
      [...keys].filter((key) => !privacy.includes(`\`${key}\``) && !privacy.includes(`\`${key}:\``)),
      "Say in docs/privacy.md what is kept under the key, and until when.",
    ).toEqual([]);
  });

  it("are right that nothing is sent", () => {
    const sending = codeUnder("src", "extension").filter(({ code }) =>
      /\b(fetch|sendBeacon)\(|XMLHttpRequest|new (WebSocket|EventSource|RTCPeerConnection|WebTransport)\b|\b(preconnect|dns-prefetch)\b/.test(
        code,
      ),
    );
    expect(
      sending.map(({ path }) => path),
      "docs/privacy.md promises that nothing is sent, and one thing fetched: talk about it before changing that.",
    ).toEqual(["extension/platform/fetch-text.ts"]);
    const users = codeUnder("src", "extension").filter(({ imports }) =>
      imports.some(({ to, type }) => to === "extension/platform/fetch-text.ts" && !type),
    );
    expect(users.map(({ path }) => path)).toEqual(["extension/background/check-address.ts"]);
  });
});
