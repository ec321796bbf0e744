import { describe, expect, it } from "vitest";
import lock from "../../package-lock.json" with { type: "json" };

type Locked = { optionalDependencies?: Record<string, string> };

describe("the lock file", () => {
  it("names the parts of every platform", () => {
    const packages = lock.packages as unknown as Record<string, Locked>;
    const known = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
    const lost = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !known.has(name));
    expect(
      lost,
      "npm drops the parts it cannot reach, and `npm ci` then refuses the file everywhere. Take them back from the last commit.",
    ).toEqual([]);
  });
});
