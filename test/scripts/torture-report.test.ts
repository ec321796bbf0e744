import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { partsOf } from "../../scripts/report/parts.ts";
import type { Counted } from "../../scripts/torture/regime.ts";
import { isClean, putIntoTortureReport, type Tortured } from "../../scripts/torture/report.ts";
import { runRegime } from "../../scripts/torture/run-regime.ts";

const folder = mkdtempSync(join(tmpdir(), "whitespot-report-"));
const file = join(folder, "reports/torture.json");
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const counts = (name: string, counted: Counted[], seed = 1): Promise<Tortured> =>
  runRegime(name, async () => ({ torture: async () => counted }), { seed, long: false });
const markdown = (): string => readFileSync(file.replace("json", "md"), "utf8");

it("keeps the regimes that did not run, and puts new results in the place of old ones", async () => {
  putIntoTortureReport(await counts("kills", [{ what: "killed while typing", tried: 9, lost: 2 }]), file);
  putIntoTortureReport(await counts("clocks", [{ what: "clock set back", tried: 4, lost: 0 }]), file);
  expect(markdown()).toContain("Not clean: kills.");
  putIntoTortureReport(
    await counts("kills", [{ what: "killed while typing", tried: 1100, lost: 0 }], 7),
    file,
  );
  expect(partsOf<Tortured>(file).map(({ name, seed }) => [name, seed])).toEqual([
    ["clocks", 1],
    ["kills", 7],
  ]);
  expect(markdown()).toContain("Nothing was lost. 1,104 tries in 2 regimes, 0 lost.");
  expect(markdown()).toContain("| killed while typing | 1,100 | 0 |  |");
});

it("says what could not be tried where it ran, among what was", async () => {
  const counted = [
    { what: "answers over the quota", tried: 5, lost: 0 },
    { what: "a full disk", tried: 0, lost: 0, note: "no disk may be mounted here" },
  ];
  putIntoTortureReport(await counts("disk-full", counted), file);
  expect(markdown()).toContain("Nothing was lost. 5 tries");
  expect(markdown()).toContain("Not tried: a full disk (no disk may be mounted here).");
});

it("counts a regime that throws, or tried nothing, as a fault", async () => {
  const broken = await runRegime("kills", () => Promise.reject(new Error("no browser")), {
    seed: 1,
    long: false,
  });
  expect(isClean(broken)).toBe(false);
  expect(isClean(await counts("kills", []))).toBe(false);
  expect(isClean(await counts("kills", [{ what: "nothing", tried: 0, lost: 0 }]))).toBe(false);
  putIntoTortureReport(broken, file);
  expect(markdown()).toContain("## kills: broke off");
  expect(markdown()).toContain("    Error: no browser");
  expect(markdown(), "paths of this machine").not.toContain(process.cwd());
});
