import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/conditions/condition.ts";
import { problemsOfCondition } from "../../src/playbook/check/of-condition.ts";
import type { Place } from "../../src/playbook/check/problem.ts";
import { gate, playbookOf, question } from "./sample-playbook.ts";

const column = (id: string, askedWhen?: Condition) => ({
  id,
  label: id,
  question: id,
  kind: "yesno",
  dueFrom: "quote",
  owner: "rep",
  level: 1 as const,
  ...(askedWhen ? { askedWhen } : {}),
});
const playbook = playbookOf([
  { ...gate, dueFrom: "won" },
  question("flag", { kind: "yesno" }),
  question("it", { askedWhen: { is: ["flag", true] } }),
  question("wrong", { askedWhen: { is: ["gone", true] } }),
  question("rows", { kind: "table", columns: [column("a", { is: ["b", true] }), column("b")] }),
]);
const codes = (at: Place, condition: Condition | undefined) =>
  problemsOfCondition(playbook, at, condition).map(({ code }) => code.replace("playbook-", ""));

describe("a condition that is being built", () => {
  it.each<[string, Place, Condition | undefined, string[]]>([
    ["nothing wrong", { field: "it" }, { is: ["flag", false] }, []],
    ["no condition", { field: "wrong" }, undefined, []],
    ["a loop, whichever question it is named at", { field: "flag" }, { is: ["it", "x"] }, ["loop"]],
    ["what is not asked", { field: "it" }, { is: ["gone", true] }, ["missing-gate"]],
    ["what is asked later", { field: "it" }, { has: ["gate", "a"] }, ["asked-before-gate"]],
    ["what is never true", { field: "it" }, { in: ["flag", []] }, ["never-true"]],
    ["a loop of columns", { field: "rows", column: "b" }, { is: ["a", true] }, ["loop"]],
    [
      "a question where columns are meant",
      { field: "rows", column: "b" },
      { is: ["flag", true] },
      ["missing-gate"],
    ],
    ["a department's", { department: "shipping" }, { is: ["gone", true] }, ["missing-gate"]],
  ])("is told of %s, and of nothing else in the playbook", (_, at, condition, found) => {
    expect(codes(at, condition)).toEqual(found);
  });
});
