import { describe, expect, it } from "vitest";
import { playbookFile, readPlaybookFile } from "../../../src/playbook/exchange/playbook-file.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";

const read = (text: string) => readPlaybookFile(text, text.length);
const starter = starterPlaybook();
const withMember = (member: string, value: string): string =>
  `{${member}:${value},${playbookFile(starter).trim().slice(1)}`;

describe("a playbook's file", () => {
  it("comes back as it was written", () => {
    expect(read(playbookFile(starter))).toEqual({ ok: true, value: starter });
    expect(read(`\ufeff${playbookFile(starter)}`).ok).toBe(true);
  });

  it.each([
    ["nothing", "", "playbook-no-json"],
    ["half a file", playbookFile(starter).slice(0, 5000), "playbook-no-json"],
    ["another file", '{"a":1}', "playbook-not-ours"],
    ["a list", "[1,2,3]", "playbook-not-ours"],
    ["a later release's", playbookFile({ ...starter, version: 9 as 1 }), "playbook-newer"],
    ["a hundred thousand brackets", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "playbook-too-deep"],
    [
      "brackets inside",
      withMember('"extra"', `${"[".repeat(90_000)}${"]".repeat(90_000)}`),
      "playbook-too-deep",
    ],
    ["a number for a name", playbookFile({ ...starter, name: 5 as unknown as string }), "playbook-broken"],
    [
      "half a million questions that are none",
      playbookFile({ ...starter, fields: Array.from({ length: 500_000 }, () => 0) as never }),
      "playbook-broken",
    ],
  ])("of %s is refused in words", (_, text, code) => {
    const made = read(text);
    expect(made).toMatchObject({ ok: false, problem: { code } });
  });

  it("of more than ten million bytes is not even looked at", () => {
    expect(readPlaybookFile("", 10_000_001)).toMatchObject({
      ok: false,
      problem: { code: "playbook-too-large" },
    });
  });

  it("gives no object a member it does not have", () => {
    const made = read(withMember('"__proto__"', '{"polluted":true}'));
    expect(made.ok && Object.hasOwn(made.value, "__proto__")).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const settings = read(playbookFile(starter).replace('"settings": {', '"settings": {"__proto__": "x",'));
    expect(settings.ok && Object.getPrototypeOf(settings.value.settings) === Object.prototype).toBe(true);
  });
});
