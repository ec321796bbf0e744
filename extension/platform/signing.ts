import type { Packet } from "../../src/packet/packet.ts";
import { signatureAlgorithm, signatureBytes, signedBytes } from "../../src/packet/signature.ts";

/** The private half cannot be taken out of the browser, not even by us. */
export type SigningKey = { privateKey: CryptoKey; publicKey: Uint8Array<ArrayBuffer> };

/** A new key; null where the browser has no Ed25519 (Chromium before 137). */
export async function makeSigningKey(): Promise<SigningKey | null> {
  try {
    const pair = (await crypto.subtle.generateKey(signatureAlgorithm, false, [
      "sign",
      "verify",
    ])) as CryptoKeyPair;
    const raw = await crypto.subtle.exportKey("raw", pair.publicKey);
    return { privateKey: pair.privateKey, publicKey: new Uint8Array(raw) };
  } catch {
    return null;
  }
}

export const signWith = async (key: SigningKey, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign(signatureAlgorithm, key.privateKey, bytes));

/** Whether the packet's signature fits what its hash says; unknown: made in a way that this browser or release cannot check. */
export async function checkSignature({
  hash,
  signature,
}: Packet): Promise<"fits" | "wrong" | "unknown" | "none"> {
  if (!signature) return "none";
  if (signature.algorithm !== signatureAlgorithm) return "unknown";
  const bytes = signatureBytes(signature);
  if (!bytes) return "wrong";
  try {
    const key = await crypto.subtle.importKey("raw", bytes.publicKey, signatureAlgorithm, false, ["verify"]);
    const fits = await crypto.subtle.verify(
      signatureAlgorithm,
      key,
      bytes.signature,
      signedBytes(hash, signature),
    );
    return fits ? "fits" : "wrong";
  } catch (error) {
    return error instanceof DOMException && error.name === "NotSupportedError" ? "unknown" : "wrong";
  }
}
