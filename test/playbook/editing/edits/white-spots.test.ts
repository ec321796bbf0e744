import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlaybook } from "../../../../src/playbook/check-playbook.ts";
import { applyPatches } from "../../../../src/playbook/editing/apply.ts";
import {
  questionFromSpot,
  questionsFromSpots,
  readySpots,
  spotLacks,
} from "../../../../src/playbook/editing/edits/question-from-spot.ts";
import {
  addWhiteSpot,
  removeWhiteSpot,
  setWhiteSpot,
} from "../../../../src/playbook/editing/edits/white-spots.ts";
import { invertPatches } from "../../../../src/playbook/editing/invert.ts";
import type { Patch } from "../../../../src/playbook/editing/patch.ts";
import { type Playbook, playbookSchema, type WhiteSpot } from "../../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../../src/playbook/starter-playbook.ts";
import { playbookOf, question } from "../../sample-playbook.ts";

const spot = (change: Partial<WhiteSpot> = {}): WhiteSpot => ({
  id: "gauge",
  department: "receiving",
  need: "Which gauge measures it?",
  without: "It is measured with the wrong one.",
  ...change,
});
const withSpots = (...whiteSpots: WhiteSpot[]): Playbook =>
  playbookOf(
    [
      question("first"),
      question("second", { dueFrom: "won", owner: "estimator" }),
      question("third", { dueFrom: "won", owner: "estimator" }),
      question("other", { department: "shipping" }),
    ],
    { whiteSpots },
  );
const made = (playbook: Playbook, patches: Patch[]): Playbook => {
  const applied = applyPatches(playbook, patches);
  if (!applied.ok) throw new Error(applied.problem.code);
  return applied.value;
};
const errorsOf = (playbook: Playbook) =>
  checkPlaybook(playbook).filter(({ severity }) => severity === "error");

describe("a white spot", () => {
  it("is written down answer by answer, and answers nobody gave are not kept", () => {
    const base = playbookOf([question("first")]);
    const begun = made(base, addWhiteSpot(base, spot({ need: "", without: " ", gap: "They call." })));
    expect(begun.whiteSpots).toEqual([{ id: "gauge", department: "receiving", need: "", gap: "They call." }]);
    const said = made(begun, setWhiteSpot(begun, "gauge", "need", "Which gauge?", ""));
    const emptied = made(said, setWhiteSpot(said, "gauge", "gap", "", "They call."));
    expect(emptied.whiteSpots).toEqual([{ id: "gauge", department: "receiving", need: "Which gauge?" }]);
    const gone = made(emptied, removeWhiteSpot(emptied, "gauge"));
    expect(gone).not.toHaveProperty("whiteSpots");
    expect(setWhiteSpot(gone, "gauge", "need", "Too late", "")).toEqual([]);
  });

  it("notices that another window wrote something else there meanwhile", () => {
    const playbook = withSpots(spot({ need: "Theirs" }));
    const mine = setWhiteSpot(playbook, "gauge", "need", "Mine", "What stood there before");
    expect(applyPatches(playbook, mine)).toMatchObject({ ok: false, problem: { code: "edit-conflict" } });
  });
});

describe("a question from a white spot", () => {
  it("takes its place: for its department to read, due and answered as most of its questions are", () => {
    const playbook = withSpots(spot(), spot({ id: "stays" }));
    const now = made(playbook, questionFromSpot(playbook, "gauge"));
    expect(now.fields.map(({ id }) => id).indexOf("which-gauge-measures-it")).toBe(3);
    expect(now.fields[3]).toEqual({
      id: "which-gauge-measures-it",
      label: "Which gauge measures it",
      question: "Which gauge measures it?",
      why: "It is measured with the wrong one.",
      kind: "text",
      dueFrom: "won",
      owner: "estimator",
      level: 1,
      department: "receiving",
      readers: ["receiving"],
      locked: false,
    });
    expect(now.whiteSpots?.map(({ id }) => id)).toEqual(["stays"]);
    expect(errorsOf(now)).toEqual([]);
    expect(made(now, invertPatches(questionFromSpot(playbook, "gauge")))).toEqual(playbook);
  });

  it("says what it is good for where nobody said what goes wrong without it", () => {
    const playbook = withSpots(spot({ without: " ", use: "We set up the bench." }));
    const now = made(playbook, questionFromSpot(playbook, "gauge"));
    expect(now.fields.find(({ id }) => id === "which-gauge-measures-it")?.why).toBe("We set up the bench.");
  });

  it("is refused without a need, without a why, and for a department that is gone", () => {
    const lacking = {
      need: spot({ need: " " }),
      why: spot({ without: "", gap: "They call." }),
      department: spot({ department: "long-ago" }),
    };
    for (const [lack, one] of Object.entries(lacking)) {
      const playbook = withSpots(one);
      expect(questionFromSpot(playbook, "gauge"), lack).toEqual([]);
      expect(spotLacks(playbook, one)).toEqual({ department: false, need: false, why: false, [lack]: true });
    }
  });

  it("is one of its own where two needs are said in the same words", () => {
    const playbook = withSpots(
      spot(),
      spot({ id: "again" }),
      spot({ id: "not-yet", without: "" }),
      spot({ id: "theirs", department: "shipping" }),
    );
    const now = made(playbook, questionsFromSpots(playbook, "receiving"));
    expect(now.fields.slice(3, 5).map(({ id }) => id)).toEqual([
      "which-gauge-measures-it",
      "which-gauge-measures-it-2",
    ]);
    expect(now.whiteSpots?.map(({ id }) => id)).toEqual(["not-yet", "theirs"]);
  });

  it("can be published, whatever was written down", () => {
    const base = starterPlaybook();
    const text = fc.oneof(
      fc.constantFrom("", " ", "???", "constructor", "Which gauge?", "何？", "=cmd"),
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.string({ minLength: 990, maxLength: 1000 }),
    );
    const row = fc.record({
      department: fc.constantFrom(...base.departments.map(({ id }) => id), "long-ago"),
      need: text,
      use: text,
      gap: text,
      without: text,
    });
    let asked = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const noted = rows.reduce(
          (playbook, one, at) => made(playbook, addWhiteSpot(playbook, { id: `row-${at}`, ...one })),
          base,
        );
        const department = rows[0]?.department ?? "";
        const ready = readySpots(noted, department);
        const now = made(noted, questionsFromSpots(noted, department));
        expect(now.fields.length).toBe(base.fields.length + ready.length);
        expect((now.whiteSpots ?? []).length).toBe(rows.length - ready.length);
        expect(playbookSchema.safeParse(now).success).toBe(true);
        expect(errorsOf(now)).toEqual([]);
        asked += ready.length;
      }),
      { numRuns: 60 },
    );
    expect(asked).toBeGreaterThan(20);
  });
});
