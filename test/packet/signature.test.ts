import { createPublicKey, generateKeyPairSync, sign as nodeSign, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkSignature, makeSigningKey, signWith } from "../../extension/platform/signing.ts";
import { html } from "../../src/packet/formats/html.ts";
import { text } from "../../src/packet/formats/text.ts";
import type { Packet, PacketSignature } from "../../src/packet/packet.ts";
import { readPacketFile } from "../../src/packet/read-packet-file.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { sealed } from "../../src/packet/seal.ts";
import { contentOf, signedBytes, signingKeyCode, withSignature } from "../../src/packet/signature.ts";
import { words, workedPacket } from "./worked-packets.ts";

const packet = redactFor(workedPacket("d01-customer-engines"), "receiving");
const who = { signer: "J. Rivera", signedAt: "2026-11-20T16:05:00-05:00" };

async function signed(): Promise<Packet & { signature: PacketSignature }> {
  const key = await makeSigningKey();
  if (!key) throw new Error("This Node has no Ed25519");
  const signature = await signWith(key, signedBytes(packet.hash, who));
  return withSignature(packet, who, { publicKey: key.publicKey, signature }) as never;
}

/** Node's own crypto, which shares nothing with WebCrypto but the standard (RFC 8410 puts twelve bytes before a raw key). */
const nodeFinds = ({ hash, signature }: Packet & { signature: PacketSignature }): boolean =>
  verify(
    null,
    Buffer.from(`Whitespot packet\n${hash}\n${signature.signer}\n${signature.signedAt}\n`),
    createPublicKey({
      key: Buffer.from(`302a300506032b6570032100${signature.publicKey}`, "hex"),
      format: "der",
      type: "spki",
    }),
    Buffer.from(signature.signature, "hex"),
  );

describe("a signed packet", () => {
  it("is found to be signed by WebCrypto and by another implementation", async () => {
    const issued = await signed();
    expect(await checkSignature(issued)).toBe("fits");
    expect(nodeFinds(issued)).toBe(true);
  });

  it("is checked against a signature another implementation made", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const made = {
      publicKey: publicKey.export({ format: "der", type: "spki" }).subarray(12),
      signature: nodeSign(null, signedBytes(packet.hash, who), privateKey),
    };
    expect(await checkSignature(withSignature(packet, who, made))).toBe("fits");
  });

  it("is not believed once content, name, date or key is another", async () => {
    const issued = await signed();
    const other = await signed();
    const altered = sealed({ ...contentOf(issued), issuedBy: "Somebody else" });
    const signature = (change: Partial<PacketSignature>): Packet => ({
      ...issued,
      signature: { ...issued.signature, ...change },
    });
    for (const one of [
      { ...altered, signature: issued.signature },
      signature({ signer: "K. Moss" }),
      signature({ signedAt: "2026-11-21T16:05:00-05:00" }),
      signature({ publicKey: other.signature.publicKey }),
      signature({ signature: other.signature.signature }),
      signature({ signature: "00".repeat(64) }),
      signature({ publicKey: "00".repeat(32) }),
      signature({ publicKey: "no key" }),
      signature({ signature: "" }),
      signature({ signedAt: `${issued.signature.signedAt}\n` }),
    ])
      expect(await checkSignature(one)).toBe("wrong");
  });

  it("says so when it was signed in a way this release does not know", async () => {
    const issued = await signed();
    const later = { ...issued, signature: { ...issued.signature, algorithm: "ML-DSA-44" } };
    expect(await checkSignature(later)).toBe("unknown");
  });

  it("keeps its hash, and says on paper and in an e-mail whose key it is", async () => {
    const issued = await signed();
    const code = signingKeyCode(issued) ?? "";
    expect(code).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
    for (const file of [html.write(issued, words), text.write(issued, words)]) expect(file).toContain(code);
    const read = readPacketFile(html.write(issued, words));
    expect(read).toMatchObject({ ok: true, value: { intact: true, pageIntact: true, packet: issued } });
  });

  it("leaves no signature in a department's copy: it would not fit", async () => {
    expect(redactFor(await signed(), "receiving").signature).toBeUndefined();
  });
});
