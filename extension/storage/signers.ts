import { bytesToHex } from "../../src/values/hash.ts";
import type { Result } from "../../src/values/result.ts";
import { localMoment } from "../platform/clock.ts";
import { database, type SignerRow } from "./db.ts";
import { asResult } from "./problem.ts";
import { ownKey } from "./signing-key.ts";
import { inOneTransaction } from "./transaction.ts";

/** What this machine knows of a name's keys: nothing is looked up anywhere, a key is trusted from the first file on. */
export type KnownSigner = {
  /** It is this profile's own key. */
  own: boolean;
  /** Since when this key is known for this name; null: it is not. */
  since: string | null;
  /** Other keys of the name, oldest first. */
  others: { key: string; since: string }[];
};

/** The same name, however it was typed. */
const sameName = (name: string): string => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/** `key` in hex; "" asks what keys the name has. */
export const knownSigner = (name: string, key: string): Promise<Result<KnownSigner>> =>
  asResult(async () => {
    const own = await ownKey();
    const rows = await database()
      .signers.where("[name+key]")
      .between([sameName(name), ""], [sameName(name), "\uffff"])
      .toArray();
    rows.sort((a, b) => (a.since < b.since ? -1 : 1));
    return {
      own: own !== undefined && bytesToHex(own.publicKey) === key,
      since: rows.find((row) => row.key === key)?.since ?? null,
      others: rows.filter((row) => row.key !== key).map((row) => ({ key: row.key, since: row.since })),
    };
  });

/** Trusts the key as that name's from now on. */
export const rememberSigner = (name: string, key: string): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.signers],
    async (db) => {
      const known = await db.signers.get([sameName(name), key]);
      if (!known) await db.signers.add({ name: sameName(name), shown: name, key, since: localMoment() });
    },
  );

/** By name. Throws the database's errors, for `live`. */
export const allSigners = (): Promise<SignerRow[]> => database().signers.toArray();

/** The next file with that key is asked about again, or is the first. */
export const forgetSigner = ({ name, key }: SignerRow): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.signers],
    (db) => db.signers.delete([name, key]),
  );

export const putBackSigner = (row: SignerRow): Promise<Result<unknown>> =>
  inOneTransaction(
    (db) => [db.signers],
    (db) => db.signers.put(row),
  );
