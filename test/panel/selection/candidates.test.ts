import { describe, expect, it } from "vitest";
import { candidatesFor, matching } from "../../../extension/panel/selection/candidates.ts";
import { valueFromText } from "../../../extension/panel/selection/value-from-text.ts";
import type { Answer } from "../../../src/checklist/answer.ts";
import type { Question } from "../../../src/checklist/question.ts";
import { longestText } from "../../../src/field-kinds/text-content.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";

const today = "2026-11-22";
const { fields } = starterPlaybook();
const fieldOfKind = (kind: string) => {
  const field = fields.find((one) => one.kind === kind);
  if (!field) throw new Error(`No field is of kind ${kind}`);
  return field;
};
const question = (kind: string, answer?: Answer): Question => ({
  field: fieldOfKind(kind),
  answer,
  due: true,
  done: false,
  problem: null,
  needBy: null,
  rows: [],
});
const typed = (value: string): Answer => ({ state: "answered", value, source: { from: "typed" } });
const candidates = (text: string, ...questions: Question[]) =>
  candidatesFor(text, questions, [], "en", { today });

describe("what a selected text says in a kind's own terms", () => {
  const read = (kind: string, text: string, more = {}) =>
    valueFromText(text, { kind, ...more }, "en", { today });

  it.each([
    ["text", "Gate 4\nthen left", {}, "Gate 4 then left"],
    ["longtext", "Gate 4\nthen left", {}, "Gate 4\nthen left"],
    ["number", "1,200.5", {}, 1200.5],
    ["number", "about 12", {}, undefined],
    ["quantity", "4 EA", { units: ["KG", "EA"] }, { value: 4, unit: "EA" }],
    ["quantity", "4", { units: ["KG", "EA"] }, { value: 4, unit: "KG" }],
    ["quantity", "4 pallets", { units: ["KG", "EA"] }, undefined],
    ["date", "Nov 30, 2026", {}, "2026-11-30"],
    ["date", "03/04/2027", {}, undefined],
    ["date", "no date at all", {}, undefined],
    ["choice", "prepaid ", { options: [{ value: "pp", label: "Prepaid" }] }, "pp"],
    ["choice", "collect", { options: [{ value: "pp", label: "Prepaid" }] }, undefined],
    ["address", "900 Key Hwy", {}, undefined],
    ["table", "a\tb", {}, undefined],
  ])("%s from %j", (kind, text, more, value) => {
    expect(read(kind, text, more)).toEqual(value);
  });

  it("takes no value out of a sentence that only mentions one", () => {
    expect(read("date", "They would like to have it by Nov 30, 2026 if at all possible")).toBeUndefined();
  });

  it("takes no number beyond the field's limits", () => {
    expect(read("number", "12", { limits: { max: 10 } })).toBeUndefined();
  });
});

describe("the questions a text can go to", () => {
  it("fills what is blank or waited for, and asks before anything else is replaced", () => {
    const how = (answer?: Answer) => candidates("Gate 4", question("text", answer))[0]?.how;
    expect(how()).toBe("fill");
    expect(how({ state: "waiting", on: "Dana" })).toBe("fill");
    expect(how(typed("Gate 2"))).toBe("replace");
    expect(how({ state: "not-applicable", because: "pick-up" })).toBe("replace");
    expect(how({ state: "assumed", value: "Gate 2", confirmWith: "Dana" })).toBe("replace");
  });

  it("goes below what a long text says already, as long as both fit", () => {
    const [found] = candidates("Gate 4", question("longtext", typed("Call first.")));
    expect(found).toMatchObject({ how: "add", value: "Call first.\nGate 4" });
    expect(candidates("Gate 4", question("longtext", typed("x".repeat(longestText - 3))))).toEqual([]);
  });

  it("lists what is due first, in the panel's order", () => {
    const questions = fields
      .filter(({ kind }) => kind === "text")
      .map((field) => ({ ...question("text"), field }));
    const ids = questions.map(({ field }) => field.id);
    const due = [ids[3], ids[1]] as string[];
    const listed = candidatesFor("Gate 4", questions, due, "en", { today });
    expect(listed.map((one) => one.question.field.id).slice(0, 4)).toEqual([ids[3], ids[1], ids[0], ids[2]]);
  });

  it("are found by any words of the question or its department, accents or not", () => {
    const all = candidates("Gate 4", question("text"), question("longtext"));
    const words = fieldOfKind("text").question.split(" ").slice(0, 2).join(" ").toUpperCase();
    expect(matching(all, words, () => "")[0]?.question.field.id).toBe(fieldOfKind("text").id);
    expect(matching(all, "recepcion", () => "Recepción")).toHaveLength(2);
    expect(matching(all, "zzz", () => "")).toEqual([]);
  });
});
