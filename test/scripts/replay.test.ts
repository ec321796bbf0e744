import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const deal = (name: string): string => join(import.meta.dirname, "../deals", `${name}.json`);
const folder = mkdtempSync(join(tmpdir(), "replay-"));

function replay(...args: string[]) {
  const script = join(import.meta.dirname, "../../scripts/replay.mjs");
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
}

function changedDeal(change: (deal: Record<string, Record<string, unknown>>) => void): string {
  const json = JSON.parse(readFileSync(deal("d00-plain-repeat"), "utf8"));
  change(json);
  const file = join(folder, "changed.json");
  writeFileSync(file, JSON.stringify(json));
  return file;
}

describe("npm run replay", () => {
  it("prints one compact JSON object per deal and writes the packet files", () => {
    const out = join(folder, "out");
    const run = replay(
      deal("d01-customer-engines"),
      deal("d10-rush-low-margin"),
      "--level",
      "essential",
      "--out",
      out,
    );
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    const results = run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(["d01-customer-engines", "d10-rush-low-margin"]);
    expect(results[0]).toMatchObject({ questionsAsked: 19, missing: [], readyToHandOff: true });
    expect(results[1]).toMatchObject({ missing: ["customer-po-number"], readyToHandOff: false });
    const files = readdirSync(join(out, "d01-customer-engines"));
    for (const name of ["full", "receiving", "estimating", "production"])
      for (const extension of ["html", "txt", "json"]) expect(files).toContain(`${name}.${extension}`);
    const packet = JSON.parse(readFileSync(join(out, "d10-rush-low-margin", "full.json"), "utf8"));
    expect(packet.gaps).toMatchObject({ name: expect.stringMatching(/\w/) });
    expect(packet.issuedAt).toBe(`${packet.record.closeDate}T16:00:00.000Z`);
  });

  it("judges at another stage when told", () => {
    const [won, quote] = ["won", "quote"].map((stage) =>
      JSON.parse(replay(deal("d10-rush-low-margin"), "--stage", stage).stdout),
    );
    expect(won.missing).toContain("customer-po-number");
    expect(quote.missing).not.toContain("customer-po-number");
    expect(quote.required).toBeLessThan(won.required);
  });

  it("counts an assumed answer as done", () => {
    const file = changedDeal((json) => {
      delete json.answers?.["late-penalty"];
      json.assumed = { "late-penalty": { value: "none", confirmWith: "The buyer" } };
    });
    expect(JSON.parse(replay(file).stdout).missing).toEqual([]);
  });

  describe("bad input gets a sentence and exit code 1", () => {
    let unreadable = "";
    beforeAll(() => {
      unreadable = join(folder, "unreadable.json");
      writeFileSync(unreadable, "{ not json");
    });
    const withField = () => changedDeal((json) => Object.assign(json.answers ?? {}, { "no-such-field": 1 }));
    const withColumn = () =>
      changedDeal((json) => Object.assign(json.answers ?? {}, { "order-lines": [{ "no-such-column": 1 }] }));
    const withShape = () => changedDeal((json) => Object.assign(json.answers ?? {}, { "ship-to": 12 }));
    const deep = () => {
      const file = join(folder, "deep.json");
      writeFileSync(file, `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`);
      return file;
    };

    it.each<[string, () => string[], RegExp]>([
      ["a field the playbook does not have", () => [withField()], /no field “no-such-field”/],
      ["a column it does not have", () => [withColumn()], /no field “order-lines.no-such-column”/],
      ["an answer of another shape", () => [withShape()], /“ship-to” does not have the shape/],
      ["a file that is not JSON", () => [unreadable], /cannot be read as a deal/],
      ["a file that is not there", () => [join(folder, "gone.json")], /cannot be read as a deal/],
      ["a hostile file", () => [deep()], /not a worked deal/],
      ["an unknown level", () => [deal("d00-plain-repeat"), "--level", "huge"], /no level “huge”/],
      ["an unknown stage", () => [deal("d00-plain-repeat"), "--stage", "later"], /no stage “later”/],
      ["no file at all", () => [], /usage/],
    ])("%s", (_name, args, sentence) => {
      const run = replay(...args());
      expect(run.stderr).toMatch(sentence);
      expect(run.stdout).toBe("");
      expect(run.status).toBe(1);
    });
  });
});
