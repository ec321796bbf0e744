import type { Packet } from "../../src/packet/packet.ts";
import { signedBytes, withSignature } from "../../src/packet/signature.ts";
import { localMoment } from "../platform/clock.ts";
import { makeSigningKey, type SigningKey, signWith } from "../platform/signing.ts";
import { database } from "./db.ts";
import { asResult } from "./problem.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/** This profile's key, if it has one yet. */
export const ownKey = async (): Promise<SigningKey | undefined> => database().signingKeys.get("own");

/**
 * The copy of a packet as it is handed out: signed by whoever issued it, unless that is switched off, the browser has no Ed25519
 * or the key cannot be kept. A signature is worth something, a packet that does not go out costs more: so nothing here fails.
 */
export async function signedCopy(copy: Packet): Promise<Packet> {
  const signed = await asResult(async () => {
    const key = (await setting("signPackets")) ? await keyToSignWith() : null;
    if (!key) return copy;
    const who = { signer: copy.issuedBy, signedAt: localMoment() };
    const signature = await signWith(key, signedBytes(copy.hash, who));
    return withSignature(copy, who, { publicKey: key.publicKey, signature });
  });
  return signed.ok ? signed.value : copy;
}

/** Made at the first use. Where two windows make one at once, the first one stored is used by both. */
async function keyToSignWith(): Promise<SigningKey | null> {
  const known = await ownKey();
  if (known) return known;
  // Awaited before the transaction: waiting for anything else would end it.
  const made = await makeSigningKey();
  if (!made) return null;
  const stored = await inOneTransaction(
    (db) => [db.signingKeys],
    async (db) => {
      const meanwhile = await db.signingKeys.get("own");
      if (!meanwhile) await db.signingKeys.add({ id: "own", ...made });
      return meanwhile ?? made;
    },
  );
  return stored.ok ? stored.value : null;
}
