import fc from "fast-check";
import { describe, expect, it } from "vitest";
import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import { fromWorkbook } from "../../../src/playbook/exchange/from-workbook.ts";
import { toWorkbook } from "../../../src/playbook/exchange/to-workbook.ts";
import type { Cell, Workbook } from "../../../src/playbook/exchange/workbook.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { canonicalJson } from "../../../src/values/hash.ts";
import { wordsFromMessages } from "../../../src/values/words.ts";
import { randomPlaybook } from "../random-playbook.ts";
import { playbookOf, question } from "../sample-playbook.ts";

const words = wordsFromMessages("en", messages);
const starter = starterPlaybook();

const read = (base: Playbook, workbook: Workbook): Playbook => {
  const made = fromWorkbook(base, workbook, words);
  if (!made.ok) throw new Error(JSON.stringify(made.errors.slice(0, 5)));
  return made.playbook;
};

describe("a playbook as a spreadsheet", () => {
  it("comes back as it went, the starter playbook", () => {
    expect(canonicalJson(read(starter, toWorkbook(starter, words)))).toBe(canonicalJson(starter));
  });

  it("comes back as it went, whatever it asks", () => {
    fc.assert(
      fc.property(randomPlaybook, (playbook) => {
        const back = read(playbook, toWorkbook(playbook, words));
        expect(canonicalJson(back)).toBe(canonicalJson(playbook));
      }),
    );
  });

  const edited = (sheet: string, change: (rows: Cell[][]) => Cell[][]): Workbook =>
    toWorkbook(starter, words).map((one) => (one.name === sheet ? { ...one, rows: change(one.rows) } : one));
  const cell = (rows: Cell[][], id: string, column: string, to: Cell): Cell[][] => {
    const at = rows[0]?.indexOf(column) ?? -1;
    return rows.map((row) => (row.includes(id) ? row.with(at, to) : row));
  };

  it("changes what was edited in it, and nothing else", () => {
    const back = read(
      starter,
      edited("Questions", (rows) =>
        cell(cell(rows, "ship-to", "Due from", "quote"), "ship-to", "Why", "Because."),
      ),
    );
    const was = starter.fields.find(({ id }) => id === "ship-to");
    expect(back.fields.find(({ id }) => id === "ship-to")).toEqual({
      ...was,
      dueFrom: "quote",
      why: "Because.",
    });
    expect(back.fields.filter(({ id }) => id !== "ship-to")).toEqual(
      starter.fields.filter(({ id }) => id !== "ship-to"),
    );
  });

  it("knows a retired question by the browser's word and by the English one", () => {
    const others = wordsFromMessages("en", { ...messages, sheet_retired: { message: "Ausgemustert" } });
    const playbook = playbookOf([question("first"), question("second")]);
    const retired = (status: string) => {
      const workbook = toWorkbook(playbook, others).map((one) => ({
        ...one,
        rows: cell(one.rows, "second", "Status", status),
      }));
      const made = fromWorkbook(playbook, workbook, others);
      return made.ok
        ? made.playbook.retired?.map(({ id }) => id)
        : made.errors.map(({ problem: { code } }) => code);
    };
    expect(retired("ausgemustert")).toEqual(["second"]);
    expect(retired("Retired")).toEqual(["second"]);
    expect(retired("gone")).toEqual(["sheet-no-status"]);
  });

  it("takes a new row without an id for a new question, with its own choices", () => {
    const playbook = playbookOf([question("first")]);
    const workbook = toWorkbook(playbook, words);
    const columns = workbook[0]?.rows[0] ?? [];
    const row = columns.map((name): Cell => {
      const cells: Record<string, Cell> = {
        Department: "shipping",
        "Short label": "Which dock?",
        Question: "Which dock does it go to?",
        Kind: "One of several",
        "Who answers": "rep",
        Level: 1,
        Readers: "Shipping; receiving",
        "Asked when": "“Label of first” is not “x”",
      };
      return cells[String(name)] ?? null;
    });
    workbook[0]?.rows.push(row);
    workbook[2]?.rows.push(["which-dock", null, null, null, "Dock 1"]);
    const made = fromWorkbook(playbook, workbook, words);
    expect(made).toMatchObject({ ok: true });
    expect(made.ok && made.playbook.fields[1]).toEqual({
      id: "which-dock",
      department: "shipping",
      label: "Which dock?",
      question: "Which dock does it go to?",
      kind: "choice",
      owner: "rep",
      level: 1,
      readers: ["shipping", "receiving"],
      dueFrom: null,
      locked: false,
      askedWhen: { not: { is: ["first", "x"] } },
      options: [{ value: "dock-1", label: "Dock 1" }],
    });
  });

  it("retires what has no row any more, and refuses to retire what is locked", () => {
    const without = (id: string) => edited("Questions", (rows) => rows.filter((row) => !row.includes(id)));
    const back = read(starter, without("ship-to"));
    expect(back.fields.some(({ id }) => id === "ship-to")).toBe(false);
    expect(back.retired?.map(({ id }) => id)).toEqual(["ship-to"]);
    const locked = starter.fields.find((field) => field.locked)?.id ?? "";
    expect(fromWorkbook(starter, without(locked), words)).toMatchObject({
      ok: false,
      errors: [{ sheet: "Questions", row: 1, problem: { code: "sheet-locked-gone" } }],
    });
  });

  it("says all that cannot be used at once, each at its row and column", () => {
    const playbook = playbookOf([question("a"), question("b"), question("c")]);
    const workbook = toWorkbook(playbook, words);
    const rows = workbook[0]?.rows ?? [];
    const put = (row: number, column: string, to: Cell): void => {
      (rows[row - 1] as Cell[])[rows[0]?.indexOf(column) ?? -1] = to;
    };
    put(2, "Department", "Elsewhere");
    put(2, "Level", "many");
    put(3, "Id", "a");
    put(4, "Question", null);
    put(4, "Asked when", "“Label of a” is");
    put(4, "Why", "x".repeat(1001));
    const made = fromWorkbook(playbook, workbook, words);
    expect(made.ok).toBe(false);
    expect(!made.ok && made.errors.map(({ row, column, problem }) => [row, column, problem.code])).toEqual([
      [2, "Department", "sheet-no-departments"],
      [2, "Level", "sheet-no-number"],
      [3, "Id", "sheet-id-twice"],
      [4, "Asked when", expect.stringMatching(/^condition/)],
      [4, "Question", "sheet-missing"],
      [4, "Why", "sheet-too-long"],
    ]);
  });

  it("says that another workbook is another workbook", () => {
    expect(fromWorkbook(starter, [{ name: "Budget", rows: [["a"]] }], words)).toEqual({
      ok: false,
      errors: [{ sheet: "Budget", row: 1, problem: { code: "sheet-none" } }],
    });
  });
});
