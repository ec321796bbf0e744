import fc from "fast-check";
import { expect, it } from "vitest";
import { idFrom } from "../../../src/playbook/editing/id-from.ts";
import { idSchema } from "../../../src/playbook/field.ts";

it("makes an id a person can read of a question", () => {
  expect(idFrom("Who unloads it?", new Set(), "question")).toBe("who-unloads-it");
  expect(idFrom("漢字", new Set(["question"]), "question")).toBe("question-2");
});

it("makes a valid one of any name, and never one that is taken", () => {
  const taken = new Set<string>();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), (name) => {
      const id = idFrom(name, taken, "question");
      expect(idSchema.safeParse(id).success).toBe(true);
      expect(taken.has(id)).toBe(false);
      taken.add(id);
    }),
  );
  expect(idFrom("Constructor", new Set(), "question")).toBe("constructor-2");
});
