import { bytesToHex, hexToBytes, keyCode, utf8ToBytes } from "../values/hash.ts";
import type { Packet, PacketSignature } from "./packet.ts";

/** What the hash is of. */
export type PacketContent = Omit<Packet, "hash" | "signature">;

export function contentOf({ hash: _, signature: __, ...content }: Packet): PacketContent {
  return content;
}

export const signatureAlgorithm = "Ed25519";

/**
 * The bytes that are signed: four lines, each with its end. The hash stands for the content; who signed and when is signed with
 * it, or anybody could put another name beside a true signature.
 */
export const signedBytes = (hash: string, { signer, signedAt }: Who): Uint8Array<ArrayBuffer> =>
  utf8ToBytes(`Whitespot packet\n${hash}\n${signer}\n${signedAt}\n`) as Uint8Array<ArrayBuffer>;
type Who = Pick<PacketSignature, "signer" | "signedAt">;

/** The packet with a signature made of `signedBytes`. */
export const withSignature = (
  packet: Packet,
  who: Who,
  made: { publicKey: Uint8Array; signature: Uint8Array },
): Packet => ({
  ...packet,
  signature: {
    algorithm: signatureAlgorithm,
    publicKey: bytesToHex(made.publicKey),
    ...who,
    signature: bytesToHex(made.signature),
  },
});

const hex = (bytes: number): RegExp => new RegExp(`^[0-9a-f]{${2 * bytes}}$`);

/** A signature as bytes; null when it cannot be one, whatever it says it is. */
export function signatureBytes({ publicKey, signature, signedAt }: PacketSignature) {
  // A line more in the date would let two different texts give the same bytes.
  if (!hex(32).test(publicKey) || !hex(64).test(signature) || /\s/.test(signedAt)) return null;
  return {
    publicKey: hexToBytes(publicKey) as Uint8Array<ArrayBuffer>,
    signature: hexToBytes(signature) as Uint8Array<ArrayBuffer>,
  };
}

/** The short form of the key that signed the packet; null when nobody did. */
export const signingKeyCode = ({ signature }: Pick<Packet, "signature">): string | null =>
  signature && hex(32).test(signature.publicKey) ? keyCode(signature.publicKey) : null;
