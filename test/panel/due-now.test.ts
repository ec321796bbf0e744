import { describe, expect, it } from "vitest";
import { keptInPlace } from "../../extension/panel/due-now.ts";

describe("the list of what is due", () => {
  const stays = () => true;
  const leaves = () => false;

  it("keeps what was answered where it stands, until it may go", () => {
    expect(keptInPlace(["a", "b", "c"], ["a", "c"], stays)).toEqual(["a", "b", "c"]);
    expect(keptInPlace(["a", "b", "c"], ["a", "c"], leaves)).toEqual(["a", "c"]);
  });

  it("puts what became due after the one it follows", () => {
    expect(keptInPlace(["a", "c"], ["a", "b", "c", "d"], stays)).toEqual(["a", "b", "c", "d"]);
    expect(keptInPlace(["b"], ["a", "b"], stays)).toEqual(["a", "b"]);
  });

  it("moves nothing that only changed its rank", () => {
    expect(keptInPlace(["a", "b", "c"], ["b", "c", "a"], stays)).toEqual(["a", "b", "c"]);
  });
});
