import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sealManifest } from "../../src/backup/backup.ts";
import { readBackup } from "../../src/backup/read-backup.ts";
import { BackupWriter, partHash } from "../../src/backup/write-backup.ts";
import { bytesToHex, contentHash, textHash } from "../../src/values/hash.ts";
import { answerRow, backupOf, head, lump } from "./sample-backup.ts";

const read = (bytes: Uint8Array) => readBackup(bytes, 4);
const codeOf = (bytes: Uint8Array): string => {
  const backup = read(bytes);
  return backup.ok ? "read" : backup.problem.code;
};
const answers = [answerRow("po", "HM-77310"), answerRow("note", "Ünïcode 漢字 \ud800 \u2028 \u0000 =1+1")];
const waiting = {
  name: "unsaved:p:1:deal",
  value: {
    change: { kind: "remove-row", field: "items", row: "r1" },
    at: "2026-11-22T09:00:00.000Z",
    since: null,
  },
};
const whole = { answers, settings: [{ name: "repName", value: "J. Rivera" }] };

describe("a backup file", () => {
  it("gives back every row as it was, and says of itself who made it and when", () => {
    const backup = read(backupOf({ ...whole, journal: [waiting] }));
    if (!backup.ok) throw new Error(backup.problem.code);
    expect(backup.value.rows).toMatchObject(whole);
    expect(backup.value.rows.history).toEqual([]);
    expect(backup.value.journal).toEqual([waiting]);
    expect(backup.value.manifest).toMatchObject(head);
    expect(backup.value.unusable).toBe(0);
  });

  it("hashes a part as it would be written, in however many goes and with none at all among them", () => {
    const writer = new BackupWriter();
    const part = writer.part("answers");
    const hash = partHash();
    for (const rows of [answers.slice(0, 1), [], answers.slice(1)]) {
      part.add(rows);
      hash.add(rows);
    }
    part.end();
    const { manifest, pieces } = writer.end(head);
    expect(manifest.parts).toMatchObject([{ name: "answers", rows: 2, sha256: hash.end() }]);
    expect(read(lump(pieces))).toMatchObject({ ok: true, value: { rows: { answers } } });
  });

  it("holds any text and any plain value", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: "binary" }), fc.double({ noNaN: true, noDefaultInfinity: true })),
        ),
        (values) => {
          const rows = values.map((value, at) => answerRow(`f${at}`, value));
          const backup = read(backupOf({ answers: rows }));
          expect(backup.ok && contentHash(backup.value.rows.answers)).toBe(contentHash(rows));
        },
      ),
      { numRuns: 15 },
    );
  });

  it("is refused, cut anywhere", () => {
    const bytes = backupOf(whole);
    for (let at = 0; at < bytes.length; at++)
      expect(["backup-cut", "backup-not-ours", "backup-altered"], `cut at ${at}`).toContain(
        codeOf(bytes.subarray(0, at)),
      );
    expect(codeOf(bytes.subarray(0, bytes.length - 1))).toBe("backup-cut");
  });

  it("with a bit flipped is refused, or says what it said", () => {
    const bytes = backupOf(whole);
    const said = read(bytes);
    let refused = 0;
    for (let at = 0; at < bytes.length; at++) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] as number) ^ (1 << (at % 8));
      const now = read(flipped);
      // Only what a ZIP says beside its content (days, versions) may be anything.
      if (now.ok) expect(now, `byte ${at}`).toEqual(said);
      else refused++;
    }
    expect(refused).toBeGreaterThan(bytes.length / 2);
  });

  it("is refused when somebody changed a row, the list, or both but not their hashes", () => {
    const part = (text: string) => ({
      name: "answers",
      rows: 1,
      bytes: strToU8(text).length,
      sha256: "0".repeat(64),
    });
    const line = `${JSON.stringify(answers[0])}\n`;
    const manifest = sealManifest({
      schema: "whitespot-backup",
      version: 1,
      ...head,
      parts: [part(line)],
      unusable: 0,
    });
    const zip = (json: unknown) =>
      zipSync({ "answers.ndjson": strToU8(line), "backup.json": strToU8(JSON.stringify(json)) });
    expect(codeOf(zip(manifest))).toBe("backup-altered");
    expect(codeOf(zip({ ...manifest, madeBy: "Somebody else" }))).toBe("backup-altered");
  });

  it("is refused when it is none of ours, or of a later release", () => {
    expect(codeOf(strToU8("<html>"))).toBe("backup-not-ours");
    expect(codeOf(new Uint8Array(0))).toBe("backup-not-ours");
    expect(codeOf(zipSync({ "holiday.txt": strToU8("sun") }))).toBe("backup-not-ours");
    expect(codeOf(zipSync({ "backup.json": strToU8('{"schema":"other"}') }))).toBe("backup-not-ours");
    expect(codeOf(zipSync({ "backup.json": strToU8('{"schema":"whitespot-backup","version":2}') }))).toBe(
      "backup-newer",
    );
    expect(codeOf(backupOf(whole, { database: 5 }))).toBe("backup-newer");
  });

  it("that unpacks to more than it says is not unpacked", () => {
    const bomb = new Uint8Array(3_000_000);
    expect(codeOf(zipSync({ "backup.json": bomb }))).toBe("backup-altered");
    const parts = [{ name: "answers", rows: 1, bytes: 10, sha256: "" }];
    const manifest = sealManifest({ schema: "whitespot-backup", version: 1, ...head, parts, unusable: 0 });
    const zip = (json: object) =>
      zipSync({ "answers.ndjson": bomb, "backup.json": strToU8(JSON.stringify(json)) });
    expect(codeOf(zip(manifest))).toBe("backup-altered");
    const huge = sealManifest({
      ...{ schema: "whitespot-backup", version: 1, ...head, unusable: 0 },
      parts: [{ name: "answers", rows: 1, bytes: 3_000_000_000, sha256: "" }],
    });
    expect(codeOf(zip(huge))).toBe("backup-large");
  });
});

describe("rows of a backup", () => {
  const strange: [string, Parameters<typeof backupOf>[0]][] = [
    ["an answer of no state", { answers: [{ checklist: "a", field: "b", answer: { state: "maybe" } }] }],
    ["an answer with a member more", { answers: [{ ...answerRow("po", "1"), more: true }] }],
    ["a deal without its record", { checklists: [{ key: "a", readAt: "", playbook: 1, startedAt: "" }] }],
    ["a counter that counts down", { counters: [{ name: "packet", last: -1 }] }],
    ["a setting of another shape", { settings: [{ name: "company", value: 5 }] }],
    [
      "a playbook nobody can use",
      {
        playbooks: [
          {
            number: 9,
            publishedAt: "",
            by: "",
            note: "",
            origin: { from: "file" },
            content: { schema: "whitespot-playbook", version: 1, number: 9 },
          },
        ],
      },
    ],
  ];

  it.each(strange)("are kept and left out when their own release wrote them so: %s", (_what, parts) => {
    const backup = read(backupOf(parts));
    expect(backup.ok && backup.value.unusable).toBe(1);
    expect(backup.ok && Object.values(backup.value.rows).flat()).toEqual([]);
  });

  it.each(strange)("make the file strange when it says that all are of use: %s", (_what, parts) => {
    const [[name, [row]]] = Object.entries(parts) as [[string, [unknown]]];
    expect(codeOf(forged(name, `${JSON.stringify(row)}\n`))).toBe("backup-strange");
    expect(codeOf(forged(name, `${JSON.stringify(row)}\n`, "rescue"))).toBe("read");
  });

  it("never pass for a prototype: a page's name is left out, a file with one refused", () => {
    const stageNames = JSON.parse('{"__proto__":{"polluted":"yes"},"salesforce":{}}');
    const backup = read(backupOf({ settings: [{ name: "stageNames", value: stageNames }] }));
    expect(backup.ok && backup.value.rows.settings).toEqual([
      { name: "stageNames", value: { salesforce: {} } },
    ]);
    const line = '{"name":"stageNames","value":{"__proto__":{"polluted":"yes"}}}\n';
    expect(codeOf(forged("settings", line))).toBe("backup-strange");
    expect("polluted" in {}).toBe(false);
  });

  it("as deep as no row of ours are refused before they are parsed", () => {
    expect(
      codeOf(forged("settings", `{"name":"x","value":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n`)),
    ).toBe("backup-altered");
  });
});

/** A file somebody made with care: every hash holds. */
function forged(name: string, text: string, kind: "backup" | "rescue" = "backup"): Uint8Array {
  const bytes = strToU8(text);
  const sealed = sealManifest({
    ...{ schema: "whitespot-backup", version: 1, ...head, kind, unusable: 0 },
    parts: [{ name, rows: 1, bytes: bytes.length, sha256: bytesToHex(textHash(text)) }],
  });
  return zipSync({ [`${name}.ndjson`]: bytes, "backup.json": strToU8(JSON.stringify(sealed)) });
}
