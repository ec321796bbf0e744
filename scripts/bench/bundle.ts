import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "../bench.ts";
import budget from "./bundle-budget.json" with { type: "json" };
import type { GoalName } from "./report/goals.ts";

const promised: Record<string, GoalName> = {
  "extension/panel/index.html": "screen-bytes",
  "extension/content/index.js": "crm-bytes",
};

/** What the browser must have before an entry's first picture, and what all of the extension weighs; KB, each file compressed. */
export async function bench(folder = join(import.meta.dirname, "../../dist/chrome")): Promise<Figure[]> {
  const weigh = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1024;
  const limits: Record<string, number> = budget;
  const figure = (what: string, files: Iterable<string>): Figure => ({
    what,
    value: weigh(files),
    unit: "KB",
    limit: limits[what],
    goal: promised[what],
  });
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const built = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  return [
    ...built
      .filter((file) => file.endsWith("index.html"))
      .map((file) => figure(file, withImports(loadedBy(read(file)), read))),
    ...built
      .filter((file) => file.startsWith("extension/content/") && file.endsWith(".js"))
      .map((file) => figure(file, [file])),
    figure("background", withImports(backgroundOf(read("manifest.json")), read)),
    figure(
      "everything",
      built.filter((file) => /\.(js|css|html|wasm)$/.test(file)),
    ),
  ].toSorted((a, b) => (a.what < b.what ? -1 : 1));
}

function backgroundOf(manifest: string): string[] {
  const { background } = JSON.parse(manifest) as {
    background: { service_worker?: string; scripts?: string[] };
  };
  return background.scripts ?? [background.service_worker ?? ""];
}

/** A page's scripts, and the style sheets above its first picture; not what it fetches ahead for the next. */
const loadedBy = (page: string): string[] => {
  const [head = ""] = page.split("</head>");
  const named = [...page.matchAll(/src="\/([^"]+\.js)"/g), ...head.matchAll(/href="\/([^"]+\.css)"/g)];
  return named.map(([, file]) => file as string);
};

/** With everything these import at once; what is imported when it is used does not count. */
function withImports(entries: string[], read: (file: string) => string): Set<string> {
  const files = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!file.endsWith(".js")) continue;
    for (const [, path] of read(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      waiting.push(posix.join(posix.dirname(file), path as string));
  }
  return files;
}
