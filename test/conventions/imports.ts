import { describe, expect, it } from "vitest";
import { codeUnder, type SourceFile } from "./source-files.ts";

const rules = codeUnder("src");
const extension = codeUnder("extension");
const byPath = new Map([...rules, ...extension].map((file) => [file.path, file]));

/** One line per broken rule; the sentence after it says how to mend it. */
const broken = (
  files: SourceFile[],
  isBroken: (to: string, file: SourceFile, type: boolean) => boolean,
): string[] =>
  files.flatMap((file) =>
    file.imports
      .filter(({ to, type }) => isBroken(to, file, type))
      .map(({ to }) => `${file.path} imports ${to}`),
  );
const folderOf = (path: string): string => path.split("/")[1] ?? "";

describe("src, the rules", () => {
  /** Left never imports right; crm and field-kinds stand beside each other. */
  const order: Record<string, number> = {
    values: 0,
    crm: 1,
    "field-kinds": 1,
    conditions: 2,
    playbook: 3,
    checklist: 4,
    search: 5,
    policy: 5,
    inbound: 5,
    packet: 6,
    acknowledgment: 7,
    backup: 8,
  };

  it("imports only what stands to its left", () => {
    const wrong = broken(rules, (to, { path }) => {
      if (!to.startsWith("src/") || folderOf(to) === folderOf(path)) return false;
      return (order[folderOf(to)] ?? 99) >= (order[folderOf(path)] ?? -1);
    });
    expect(
      wrong,
      "src goes one way: values <- crm, field-kinds <- conditions <- playbook <- checklist <- inbound <- packet <- acknowledgment <- backup. " +
        "Move what both need to the left, or pass it as an argument.",
    ).toEqual([]);
  });

  it("knows no browser, and few packages", () => {
    const writers = /^(bwip-js|fflate|ical-generator|write-excel-file)/;
    const wrong = broken(rules, (to, { path }) => {
      if (to.startsWith("src/") || to === "zod/mini" || to.startsWith("@noble/hashes/")) return false;
      return !(
        (writers.test(to) && path.startsWith("src/packet/formats/")) ||
        (to === "fflate" && path.startsWith("src/backup/"))
      );
    });
    expect(
      wrong,
      "src imports itself, zod/mini, @noble/hashes, writers inside packet/formats, and the packer of backups. What needs more belongs to extension/.",
    ).toEqual([]);
  });

  it("gets time, chance and ids as arguments", () => {
    const wrong = rules
      .filter(({ code }) =>
        /\bDate\.now\b|new Date\(\s*\)|Math\.random|\bcrypto\.|performance\.now/.test(code),
      )
      .map(({ path }) => path);
    expect(
      wrong,
      "A rule that looks at the clock gives another answer tomorrow. Take the day or the id as an argument (extension/platform has them).",
    ).toEqual([]);
  });
});

describe("extension, where they run", () => {
  it("goes to the browser by one door", () => {
    const wrong = broken(
      extension,
      (to, { path }, type) => to === "webextension-polyfill" && !type && folderOf(path) !== "platform",
    );
    expect(
      wrong,
      "Only extension/platform imports webextension-polyfill. Add what you need to a file there.",
    ).toEqual([]);
  });

  it("goes to the database by one door", () => {
    const wrong = broken(
      extension,
      (to, { path }, type) => to === "dexie" && !type && folderOf(path) !== "storage",
    );
    expect(
      wrong,
      "Only extension/storage imports dexie. Add a function there that says what is read or changed.",
    ).toEqual([]);
  });

  it("keeps the content script small and away from our data", () => {
    const seen = new Set<string>();
    const wrong: string[] = [];
    const forbidden =
      /^(preact|zod|dexie|webextension-polyfill)|^extension\/(storage|panel|manager|desk|labels|ui|inputs)\/|^src\/(playbook|checklist|packet)\//;
    const follow = (path: string, way: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { to, type } of byPath.get(path)?.imports ?? []) {
        if (type) continue;
        if (forbidden.test(to)) wrong.push(`${way} -> ${to}`);
        else follow(to, `${way} -> ${to}`);
      }
    };
    for (const { path } of extension) if (folderOf(path) === "content") follow(path, path);
    expect(
      wrong,
      "A content script runs in the CRM's page: IndexedDB there is the CRM's, and every byte loads with every page. " +
        "Send plain data to the background instead; `import type` is fine.",
    ).toEqual([]);
  });

  it("keeps its pages apart, and what they share unaware of them", () => {
    const pages = ["panel", "manager", "desk", "welcome", "labels", "backup"];
    const wrong = broken(
      extension,
      (to, { path }) =>
        to.startsWith("extension/") && pages.includes(folderOf(to)) && folderOf(to) !== folderOf(path),
    );
    expect(
      wrong,
      "Pages never import each other, and nothing else imports a page. Move what two need to extension/ui.",
    ).toEqual([]);
  });
});

describe("lists", () => {
  const lists = [
    "src/field-kinds/index.ts",
    "src/checklist/sense-checks/index.ts",
    "src/packet/formats/index.ts",
    "extension/crm/index.ts",
  ];

  it.each(lists)("%s: its members never import each other", (list) => {
    const folder = list.replace("index.ts", "");
    const members = new Set(
      (byPath.get(list)?.imports ?? [])
        .filter(({ to, type }) => !type && to.startsWith(folder))
        .map(({ to }) => to),
    );
    const wrong = broken(
      [...members].flatMap((path) => byPath.get(path) ?? []),
      (to, { path }) => to !== path && members.has(to),
    );
    expect(
      wrong,
      "Siblings stay ignorant of each other: move what both need to a file of its own, or take it as an argument.",
    ).toEqual([]);
  });

  it("are lists, not barrels", () => {
    const wrong = [...rules, ...extension]
      .filter(({ code }) => /^export \* from/m.test(code))
      .map(({ path }) => path);
    expect(wrong, "Import from the file that has it; `export *` hides where things are.").toEqual([]);
  });
});
