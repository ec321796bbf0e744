import { describe, expect, it } from "vitest";
import { placeholderIn } from "../../src/checklist/placeholder.ts";

const plain = "Payment terms";
const inviting = "Is there a penalty for being late? Write 'none' if none.";

describe("placeholder text", () => {
  it.each([
    "tbd",
    "TBC",
    "x",
    "xxx",
    "-",
    "--",
    "?",
    "???",
    "n/a",
    "N.A.",
    "see email",
    "See e-mail.",
    "as discussed",
    "asap",
    "unknown",
    "to be confirmed",
    "...",
    "none",
    "nothing",
  ])("“%s” is recognised", (text) => expect(placeholderIn([text], plain)).toBe(text));
  it.each(["none", "Nothing", "none."])("“%s” is an answer where the question invites it", (text) =>
    expect(placeholderIn([text], inviting)).toBeNull(),
  );
  it("stays a placeholder there when it is none of those", () =>
    expect(placeholderIn(["tbd"], inviting)).toBe("tbd"));
  it.each([
    "Net 30",
    "X-ray report",
    "ER-26-0147",
    "Norman Achebe",
    "No. 5",
    "Test at 180 bar",
    "10",
    "A",
    "漢字",
    "our standard",
  ])("“%s” is an answer", (text) => expect(placeholderIn([text], plain)).toBeNull());
});
