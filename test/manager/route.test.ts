import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Route, readRoute, writeRoute } from "../../extension/manager/route.ts";

describe("the address of what is shown", () => {
  it("leads back to where it was written, whatever the ids are", () => {
    const id = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(id, id, (of, question) => {
        const route: Route = { section: "questions", of, question };
        expect(readRoute(writeRoute(route))).toEqual(route);
      }),
    );
  });

  it.each(["", "#", "#/", "#/nowhere/x", "#%", "#/%E0%A4%A/x"])("takes %j for the questions", (hash) => {
    expect(readRoute(hash)).toEqual({ section: "questions" });
  });
});
