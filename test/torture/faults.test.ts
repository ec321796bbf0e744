import { expect, it } from "vitest";
import { scenarios } from "../../scripts/torture/faults/scenarios.ts";
import { codeUnder } from "../conventions/source-files.ts";

/** What only reads in the ordinary course of things, although it goes by something that writes. */
const reads = [
  // On a new machine it plants the starter playbook: "the first start of a new machine".
  "readPlaybook",
  // What every change goes through.
  "inOneTransaction",
  "changeDeal",
  // A window at the draft; what it writes has names of its own.
  "DraftSession",
  "isTheirs",
  "liveDraft",
];

/** Every name declared at the left edge of a file of extension/storage, with the code under it. */
const declared = codeUnder("extension/storage").flatMap(({ code }) =>
  code.split(/^(?=(?:export )?(?:async )?(?:const|function|class) )/m).flatMap((text) => {
    const [, exported, name] = /^(export )?(?:async )?(?:const|function|class) (\w+)/.exec(text) ?? [];
    return name ? [{ name, exported: exported !== undefined, text }] : [];
  }),
);

/** Names of what writes: it begins a transaction that does, or goes by something that does. */
function writing(): Set<string> {
  const found = new Set(["inOneTransaction", "DraftSession"]);
  for (let more = true; more; ) {
    more = false;
    for (const { name, text } of declared) {
      if (found.has(name)) continue;
      const body = text.slice(text.indexOf(name) + name.length);
      const goesBy = [...found].some(
        (one) => (one !== "readPlaybook" || name === "openStorage") && new RegExp(`\\b${one}\\b`).test(body),
      );
      if (!goesBy) continue;
      found.add(name);
      more = true;
    }
  }
  return found;
}

it("tries everything of extension/storage that writes", () => {
  const covered = new Set(scenarios.flatMap(({ covers }) => covers));
  const names = writing();
  const exported = declared.filter(({ name, exported }) => exported && names.has(name));
  const missing = exported
    .map(({ name }) => name)
    .filter((name) => !covered.has(name) && !reads.includes(name));
  expect(exported.length).toBeGreaterThan(40);
  expect(
    missing.sort(),
    "Each writes and is in no scenario of scripts/torture/faults/scenarios: add one that goes through it, and name it in `covers`.",
  ).toEqual([]);
});
