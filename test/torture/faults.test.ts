import { posix } from "node:path";
import { expect, it } from "vitest";
import { scenarios } from "../../scripts/torture/faults/scenarios.ts";
import { codeUnder } from "../conventions/source-files.ts";

/** Not tried by themselves: what every change goes through, a window that the scenarios open, and what only tells of it. */
const ways = [
  ...["inOneTransaction", "changeDeal"],
  ...["DraftSession", "isTheirs", "liveDraft", "DealSearch"],
  // It is always undone.
  "rehearseMerge",
];

type Declared = { file: string; name: string; exported: boolean; body: string };
const files = codeUnder("extension/storage");

/** What stands at the left edge of a file, with the code under it. */
const declared: Declared[] = files.flatMap(({ path, code }) =>
  code.split(/^(?=(?:export )?(?:async )?(?:const|let|function|class) )/m).flatMap((text) => {
    const [head, exported, name] =
      /^(export )?(?:async )?(?:const|let|function|class) (\w+)/.exec(text) ?? [];
    return head && name
      ? [{ file: path, name, exported: exported !== undefined, body: text.slice(head.length) }]
      : [];
  }),
);

/** "file name" for each word a file knows by an import: what it is called where it is declared. */
const imported = new Map(
  files.map(({ path, code }) => {
    const words = new Map<string, string>();
    for (const [, list = "", from = ""] of code.matchAll(/^import \{([^}]*)\} from "(\.[^"]+)"/gm))
      for (const [, name = "", as = name] of list.matchAll(/(?:type )?(\w+)(?: as (\w+))?/g))
        words.set(as, `${posix.join(posix.dirname(path), from)} ${name}`);
    return [path, words] as const;
  }),
);
const idOf = ({ file, name }: Declared): string => `${file} ${name}`;

/** Those that begin a transaction that writes, or go by one that does. A first reading may plant the starter playbook; that is tried. */
function writing(): Set<string> {
  const found = new Set(["extension/storage/transaction.ts inOneTransaction"]);
  const doors = new Set(["readPlaybook", "openStorage"]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const one of declared) {
      const goesBy = [...one.body.matchAll(/\b[A-Za-z]\w*/g)].some(([word]) => {
        const id = imported.get(one.file)?.get(word) ?? `${one.file} ${word}`;
        return found.has(id) && (!doors.has(word) || one.name === "openStorage");
      });
      if (goesBy) found.add(idOf(one));
    }
  }
  return found;
}

it("tries everything of extension/storage that writes", () => {
  const covered = new Set(scenarios.flatMap(({ covers }) => covers));
  const names = writing();
  const exported = declared.filter((one) => one.exported && names.has(idOf(one)));
  const missing = exported
    .map(({ name }) => name)
    .filter((name) => !covered.has(name) && !ways.includes(name));
  expect(exported.length).toBeGreaterThan(40);
  expect(
    missing.sort(),
    "Each writes and is in no scenario of scripts/torture/faults/scenarios: add one that goes through it, and name it in `covers`.",
  ).toEqual([]);
});
