import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { type ChainBreak, chainBreaks, type HistoryEntry, sameAnswer } from "../../src/checklist/history.ts";
import { historyCsv, historyExportSchema, historyJson } from "../../src/checklist/history-export.ts";
import { entryWriter, rowNames } from "../../src/checklist/history-words.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { wordDiff } from "../../src/values/word-diff.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { brokenHistory, chained, history } from "../panel/page/histories.ts";

const words = wordsFromMessages("en", messages);
const playbook = starterPlaybook();
const breaksOf = ({ entries, newest }: typeof history) => chainBreaks(entries, undefined, newest);
const writer = (entries: HistoryEntry[]) =>
  entryWriter(playbook, rowNames(entries, playbook), "Salesforce", words);
const heading = {
  savedAt: "2026-11-22T09:00:00+00:00",
  deal: {
    crm: "salesforce",
    host: "northfield.lightning.force.com",
    id: "006NF0000000147AAA",
    name: "Harrow",
  },
  packets: history.packets,
};

describe("the chain of a deal's history", () => {
  it("holds as it was written, and tells every place where it does not", () => {
    expect(breaksOf(history)).toEqual([]);
    expect(breaksOf(brokenHistory)).toEqual([
      { kind: "missing", from: 4, to: 6 },
      { kind: "changed", from: 8, to: 8 },
      { kind: "missing", from: 10, to: 10 },
    ] satisfies ChainBreak[]);
  });

  it("tells of an entry that was altered and sealed anew, also the last one", () => {
    const forged = chained([{ new: "a" }, { new: "forged" }, { new: "c" }]);
    const [first, , third] = chained([{ new: "a" }, { new: "b" }, { new: "c" }]) as HistoryEntry[];
    const mixed = [first, forged[1], third] as HistoryEntry[];
    expect(chainBreaks(mixed)).toEqual([{ kind: "changed", from: 2, to: 3 }]);
    const newest = { seq: 2, hash: "of the true one" };
    expect(chainBreaks(forged.slice(0, 2), undefined, newest)).toEqual([{ kind: "changed", from: 2, to: 2 }]);
  });

  it("is told once where neighbours were altered", () => {
    const whole = chained(Array.from({ length: 6 }, (_, at) => ({ new: `answer ${at}` })));
    const altered = (...places: number[]) =>
      whole.map((entry, at) => (places.includes(at + 1) ? { ...entry, why: "because" } : entry));
    expect(chainBreaks(altered(2, 3, 4))).toEqual([{ kind: "changed", from: 2, to: 4 }]);
    expect(chainBreaks(altered(2, 4))).toEqual([
      { kind: "changed", from: 2, to: 2 },
      { kind: "changed", from: 4, to: 4 },
    ]);
  });

  it("takes no answer, and one that is null, for the same", () => {
    const typed = { state: "answered", value: "A", source: { from: "typed" } } as const;
    expect(sameAnswer(undefined, undefined)).toBe(true);
    expect(sameAnswer(undefined, null as never)).toBe(true);
    expect(sameAnswer(typed, { ...typed })).toBe(true);
    expect(sameAnswer(typed, undefined)).toBe(false);
    expect(sameAnswer(undefined, typed)).toBe(false);
    expect(sameAnswer(typed, { ...typed, value: "B" })).toBe(false);
  });

  it("holds piece by piece as it does in one", () => {
    const { entries } = brokenHistory;
    for (let cut = 1; cut < entries.length; cut++)
      expect([
        ...chainBreaks(entries.slice(0, cut)),
        ...chainBreaks(entries.slice(cut), entries[cut - 1]),
      ]).toEqual(chainBreaks(entries));
  });

  it("never passes over an entry that is gone, altered or twice there", () => {
    const whole = chained(Array.from({ length: 12 }, (_, at) => ({ new: `answer ${at}` })));
    const newest = { seq: 12, hash: whole[11]?.hash ?? "" };
    fc.assert(
      fc.property(fc.nat(11), fc.constantFrom("gone", "altered"), (at, how) => {
        const entries =
          how === "gone"
            ? whole.toSpliced(at, 1)
            : whole.with(at, { ...(whole[at] as HistoryEntry), why: "because" });
        const breaks = chainBreaks(entries, undefined, newest);
        expect(breaks.some(({ from, to }) => from <= at + 1 && at + 1 <= to)).toBe(true);
      }),
    );
  });
});

describe("an entry in words", () => {
  it("says which cell of which row, what it was, and why", () => {
    const write = writer(history.entries);
    const said = history.entries.map((entry) => write(entry));
    expect(said[1]).toMatchObject({
      now: "Waiting on Dana Whitlock, by Tue, Dec 1, 2026",
      why: "their buyer is away",
    });
    expect(said[4]).toMatchObject({ now: "Does not apply: made to sample" });
    expect(said[5]).toMatchObject({
      what: "Order lines",
      where: "RX-200 · Quantity",
      was: "4",
      now: "6",
      from: "taken from Salesforce",
    });
    expect(said[6]).toMatchObject({ where: "RX-200", was: "RX-200, 6", now: "" });
    expect(said[7]).toMatchObject({ from: "by Whitespot" });
    expect(said[8]).toMatchObject({
      what: "Amount",
      was: "USD 186,000",
      now: "USD 199,000",
      from: "read from Salesforce",
    });
    expect(said[9]).toMatchObject({ what: "gone-from-the-playbook", was: "", why: "asked by phone" });
  });
});

describe("what changed in a long text", () => {
  it("is marked word by word", () => {
    expect(wordDiff("runs two days before", "runs three days after")).toEqual([
      { kind: "same", text: "runs " },
      { kind: "removed", text: "two " },
      { kind: "added", text: "three " },
      { kind: "same", text: "days " },
      { kind: "removed", text: "before" },
      { kind: "added", text: "after" },
    ]);
  });

  it("gives both texts back, whatever they are", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c ", " ", "\n", "dé", "🙂"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        const of = (gone: string) => parts.flatMap(({ kind, text }) => (kind === gone ? [] : text)).join("");
        expect([of("added"), of("removed")]).toEqual([before, after]);
        if (before === after) expect(parts.every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });

  it("is found in two texts as long as an answer may be", () => {
    const long = Array.from({ length: 3300 }, (_, at) => `w${at}`).join(" ");
    const parts = wordDiff(long, long.replace("w17 ", "").replace("w3000", "new"));
    expect(parts.map(({ kind }) => kind)).toEqual(["same", "removed", "same", "removed", "added", "same"]);
    const other = Array.from({ length: 6000 }, (_, at) => `x${at}`).join(" ");
    expect(wordDiff(long, other).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

describe("a history as a file", () => {
  const { entries } = brokenHistory;
  const breaks = breaksOf(brokenHistory);

  it("as a spreadsheet: one line each, the broken places among them, and nothing taken for a formula", () => {
    const hostile = chained([
      {
        new: { state: "answered", value: '=HYPERLINK("http://a.example")', source: { from: "typed" } },
        who: "@SUM(A1)",
      },
      {
        new: { state: "answered", value: "two\nlines, and more", source: { from: "typed" } },
        who: "+1 513 555",
        why: "-2",
      },
      { new: { state: "answered", value: "\t=1+1", source: { from: "typed" } }, who: "\r=1" },
    ]);
    const csv = historyCsv(hostile, [], writer(hostile), words);
    expect(csv.startsWith('\uFEFF"No.","When","Who",')).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    const cells = cellsOf(csv);
    expect(cells).toHaveLength(4);
    expect(cells.every((line) => line.length === 11)).toBe(true);
    expect(cells.flat().filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells[1]?.[6]).toBe(`'=HYPERLINK("http://a.example")`);
    expect(cells[2]?.[6]).toBe("two\nlines, and more");
    const broken = cellsOf(historyCsv(entries, breaks, writer(entries), words));
    expect(broken.map((line) => line[9]).filter(Boolean)).toEqual([
      "Chain",
      "Entries 4 to 6 are missing: they were taken out outside Whitespot.",
      "Entry 8 was changed outside Whitespot.",
      "Entry 10 is missing: it was taken out outside Whitespot.",
    ]);
    expect(broken.map(([number]) => number)).toEqual(["No.", "1", "2", "3", "", "7", "", "8", "9", ""]);
  });

  it("as data that says whether the chain holds, by its published schema, and can be checked again", () => {
    const schema = JSON.parse(
      readFileSync(new URL("../../docs/history.schema.json", import.meta.url), "utf8"),
    );
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(
      schema,
    );
    for (const [all, found] of [
      [history.entries, []],
      [entries, breaks],
    ] as const) {
      const written: unknown = JSON.parse(historyJson(heading, all, [...found]));
      expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
      const parsed = historyExportSchema.parse(written);
      expect(parsed.chain.holds).toBe(found.length === 0);
      const last = { seq: 10, hash: history.newest?.hash ?? "" };
      expect(chainBreaks(parsed.entries as HistoryEntry[], undefined, last)).toEqual(found);
    }
  });
});

/** RFC 4180. */
function cellsOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") lines.push([]);
  }
  return lines.slice(0, -1);
}
