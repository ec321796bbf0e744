import { describe, expect, it } from "vitest";
import { judge, keep, type Verdict } from "../../extension/desk/judge.ts";
import { otherRevisions } from "../../extension/desk/other-revisions.ts";
import { checkSignature, makeSigningKey, signWith } from "../../extension/platform/signing.ts";
import messages from "../../extension/public/_locales/en/messages.json";
import { database } from "../../extension/storage/db.ts";
import {
  forgetOpened,
  knownRevisions,
  putBackOpened,
  readOpened,
} from "../../extension/storage/opened-packets.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import { allSigners, forgetSigner, rememberSigner } from "../../extension/storage/signers.ts";
import { signedCopy } from "../../extension/storage/signing-key.ts";
import { openChecklist } from "../../src/checklist/checklist.ts";
import { readWorkedDeal } from "../../src/checklist/worked-deal.ts";
import { html } from "../../src/packet/formats/html.ts";
import { json } from "../../src/packet/formats/json.ts";
import { freezePacket } from "../../src/packet/freeze.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { type ReadPacket, readPacketFile, readPacketJson } from "../../src/packet/read-packet-file.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { sealed } from "../../src/packet/seal.ts";
import { contentOf, signedBytes, withSignature } from "../../src/packet/signature.ts";
import { compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import engines from "../deals/d01-customer-engines.json";
import { freshDatabaseEach } from "./fresh-database.ts";

const words = wordsFromMessages("en", messages);
const compiled = compilePlaybook(starterPlaybook());
const deal = readWorkedDeal(engines, compiled.playbook);
if (!deal.ok) throw new Error(deal.problem.code);
const { record } = deal.value;
const checklist = openChecklist(compiled, { ...deal.value, today: "2026-11-22", judge: false });

/** Receiving's copy of that revision, as somebody else's computer issued it. */
const issued = (revision = "A", issuedBy = "J. Rivera"): Packet =>
  redactFor(
    freezePacket(checklist, {
      number: "HP-26-0147",
      revision,
      issuedAt: "2026-11-20T16:05:00-05:00",
      issuedBy,
      gaps: null,
      record,
      words,
    }),
    "receiving",
  );

/** Signs as that other computer does, each call of `computer` with a key of its own. */
async function computer(): Promise<(packet: Packet) => Promise<Packet>> {
  const key = await makeSigningKey();
  if (!key) throw new Error("This browser has no Ed25519");
  return async (packet) => {
    const who = { signer: packet.issuedBy, signedAt: packet.issuedAt };
    return withSignature(packet, who, {
      publicKey: key.publicKey,
      signature: await signWith(key, signedBytes(packet.hash, who)),
    });
  };
}

const read = (file: string): ReadPacket => {
  const found = readPacketFile(file);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};
/** Opens a file as the desk does: judged, and kept if nothing speaks against it. */
async function open(packet: Packet | string): Promise<Verdict> {
  const file = read(typeof packet === "string" ? packet : html.write(packet, words));
  const verdict = await judge(file);
  if (!verdict.ok) throw new Error(verdict.problem.code);
  expect(await keep(file, verdict.value)).toMatchObject({ ok: true });
  return verdict.value;
}
const kept = async (): Promise<string[]> =>
  (await knownRevisions()).opened.map(({ packet, revision }) => `${packet} ${revision}`);

freshDatabaseEach();

describe("this profile's key", () => {
  it("signs every copy by itself, is made once, and its private half stays inside", async () => {
    const copies = await Promise.all([issued("A"), issued("B")].map(signedCopy));
    for (const copy of copies) expect(await checkSignature(copy)).toBe("fits");
    const [first, second] = copies;
    expect(first?.signature?.signer).toBe("J. Rivera");
    expect(second?.signature?.publicKey).toBe(first?.signature?.publicKey);
    const rows = await database().signingKeys.toArray();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("pkcs8", rows[0]?.privateKey as CryptoKey)).rejects.toThrow();
    // Kept over a restart of the page.
    database().close();
    await database().open();
    expect((await signedCopy(issued("C"))).signature?.publicKey).toBe(first?.signature?.publicKey);
  });

  it("is not used, nor made, when the rep does not want it", async () => {
    await changeSetting("signPackets", () => false);
    expect((await signedCopy(issued())).signature).toBeUndefined();
    expect(await database().signingKeys.count()).toBe(0);
  });

  it("is done without where the browser has none: the packet goes out", async () => {
    const { generateKey } = crypto.subtle;
    crypto.subtle.generateKey = (() => Promise.reject(new DOMException("", "NotSupportedError"))) as never;
    const copy = await signedCopy(issued());
    crypto.subtle.generateKey = generateKey;
    expect(copy).toEqual(issued());
  });

  it("is known as one's own on the desk", async () => {
    expect(await open(await signedCopy(issued()))).toMatchObject({ kind: "signed", own: true });
    expect(await database().signers.count()).toBe(0);
  });
});

describe("what the desk says of a file", () => {
  it("trusts a name's first key, and knows it again", async () => {
    const sign = await computer();
    expect(await open(await sign(issued("A")))).toMatchObject({ kind: "signed", since: null, own: false });
    expect(await open(await sign(issued("B")))).toMatchObject({
      kind: "signed",
      since: expect.stringMatching(/^\d{4}-/),
    });
    expect(await kept()).toEqual(["HP-26-0147 B", "HP-26-0147 A"]);
  });

  it("warns when the name has another key, or signs no more, however the name is written", async () => {
    await open(await (await computer())(issued("A")));
    const another = await (await computer())(issued("B", " j.  RIVERA"));
    expect(await open(another)).toMatchObject({ kind: "other-key" });
    expect(await open(issued("B"))).toMatchObject({ kind: "unsigned", signer: "J. Rivera" });
    expect(await kept()).toEqual(["HP-26-0147 A"]);
    expect(await open(issued("B", "K. Moss"))).toEqual({ kind: "unaltered", unchecked: false });
    await rememberSigner("J. Rivera", another.signature?.publicKey ?? "");
    await forgetAll();
    expect(await open(another)).toMatchObject({ kind: "signed", since: expect.any(String) });
    // Trusted by mistake: taken back, it is asked about again.
    const [mistaken] = (await allSigners()).filter(({ key }) => key === another.signature?.publicKey);
    if (mistaken) await forgetSigner(mistaken);
    expect(await open(another)).toMatchObject({ kind: "other-key" });
  });

  it("says what was altered, and keeps none of it", async () => {
    const signed = await (await computer())(issued());
    const page = html.write(signed, words);
    expect(await open(page.replace("412 kg", "812 kg"))).toEqual({ kind: "page-altered" });
    expect(await open(json.write(signed, words).replace('"quantity": 4', '"quantity": 5'))).toEqual({
      kind: "altered",
    });
    const again = {
      ...sealed({ ...contentOf(signed), stage: { id: "won", name: "Won" } }),
      signature: signed.signature,
    };
    expect(await open(again)).toEqual({ kind: "signature-wrong", signer: "J. Rivera" });
    expect(await kept()).toEqual([]);
    expect(await database().signers.count()).toBe(0);
  });

  it("says so when the same number and revision was something else before", async () => {
    await open(issued());
    const other = sealed({ ...contentOf(issued()), stage: { id: "won", name: "Won" } });
    expect(await open(other)).toMatchObject({ kind: "another", openedAt: expect.any(String) });
    const [row] = (await knownRevisions()).opened;
    expect(row?.hash).toBe(issued().hash);
    const whole = sealed({ ...contentOf(issued()), for: null });
    await database().packets.add({ packet: "HP-26-0147", revision: "A", checklist: "x", content: whole });
    expect(await open(sealed({ ...contentOf(whole), issuedBy: "K. Moss" }))).toEqual({
      kind: "another",
      openedAt: null,
    });
    expect(await open(whole)).toEqual({ kind: "unaltered", unchecked: false });
  });
});

describe("what was opened", () => {
  it("is there to be opened again, forgotten and put back", async () => {
    await open(await (await computer())(issued()));
    const [row] = (await knownRevisions()).opened;
    if (!row) throw new Error("Nothing was kept");
    expect(row).toMatchObject({ department: "Receiving", account: "Harrow Marine Inc", practice: false });
    const stored = await readOpened(row);
    expect(stored.ok && readPacketJson(stored.value)).toMatchObject({ ok: true, value: { intact: true } });
    const forgotten = await forgetOpened(row);
    expect(await kept()).toEqual([]);
    expect(await database().openedContents.count()).toBe(0);
    if (forgotten.ok && forgotten.value) await putBackOpened(forgotten.value);
    expect(await readOpened(row)).toEqual(stored);
  });

  it("tells of a newer revision, whichever of the two comes first, and of one issued here", async () => {
    const at = (revision: string) => ({ packet: "HP-26-0147", revision, for: "receiving" });
    await open(issued("B"));
    await open(issued("A"));
    const known = await knownRevisions();
    expect(otherRevisions(at("A"), known).newer).toMatchObject({ revision: "B", opened: { revision: "B" } });
    expect(otherRevisions(at("B"), known)).toMatchObject({ newer: null, older: { revision: "A" } });
    await database().packets.add({
      packet: "HP-26-0147",
      revision: "AA",
      checklist: "x",
      content: issued("AA"),
    });
    expect(otherRevisions(at("B"), await knownRevisions()).newer).toEqual({ revision: "AA", opened: null });
    expect(otherRevisions({ ...at("A"), packet: "HP-26-0148" }, await knownRevisions())).toEqual({
      newer: null,
      older: null,
    });
  });
});

async function forgetAll(): Promise<void> {
  for (const row of (await knownRevisions()).opened) await forgetOpened(row);
}
