import { describe, expect, it } from "vitest";
import { fewFiles } from "../../scripts/build/few-files.ts";

/** Of each module what it imports; `big` ones are of 50 KB, the others of 100 bytes. */
type Modules = Record<string, string[]>;

/** The modules of each file, in the order rolldown makes the files. */
function filesOf(starts: string[], modules: Modules): string[][] {
  const graph = {
    getModuleInfo: (id: string) => {
      const importedIds = modules[id];
      return importedIds ? { importedIds, code: "x".repeat(id.startsWith("big") ? 50_000 : 100) } : null;
    },
  };
  return fewFiles(starts)
    .toSorted((a, b) => b.priority - a.priority)
    .map(({ name }) => Object.keys(modules).filter((id) => name(id, graph)))
    .filter((file) => file.length > 0);
}

describe("the files of the build", () => {
  it("has what the same starts load in one file, and leaves what one start loads to rolldown", () => {
    const modules = {
      panel: ["big-a", "b"],
      manager: ["big-a", "b", "big-c"],
      "big-a": [],
      b: ["big-a"],
      "big-c": [],
    };
    expect(filesOf(["panel", "manager"], modules)).toEqual([["big-a", "b"]]);
  });

  it("joins what is small to where it costs the others least, and leaves alone what is large", () => {
    const modules = {
      ...{
        panel: ["big-all", "some"],
        manager: ["big-all", "some", "big-two"],
        desk: ["big-all", "big-two"],
      },
      ...{ "big-all": [], some: [], "big-two": [] },
    };
    expect(filesOf(["panel", "manager", "desk"], modules)).toEqual([["big-two"], ["big-all", "some"]]);
  });

  it("makes no two files that import each other", () => {
    // `low` is small and would join `high`, between which `big-middle` stands.
    const modules = {
      ...{
        panel: ["high"],
        manager: ["big-middle"],
        desk: ["high", "big-middle"],
        labels: ["low"],
        backup: ["big-middle"],
      },
      ...{ high: ["big-middle"], "big-middle": ["low"], low: [] },
    };
    const files = filesOf(["panel", "manager", "desk", "labels", "backup"], modules);
    const fileOf = (id: string) => files.findIndex((file) => file.includes(id));
    expect(files.flat().toSorted()).toEqual(["big-middle", "high", "low"]);
    for (const [id, imported] of Object.entries(modules).filter(([id]) => fileOf(id) >= 0))
      for (const one of imported) expect(fileOf(one), `${id} imports ${one}`).toBeLessThanOrEqual(fileOf(id));
  });
});
