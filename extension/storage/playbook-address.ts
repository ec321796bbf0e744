import type { Problem, Result } from "../../src/values/result.ts";
import type { Validators } from "../platform/fetch-text.ts";
import { database } from "./db.ts";
import { live } from "./live.ts";
import { keptPolicy } from "./policy.ts";
import { inOneTransaction } from "./transaction.ts";

/** What came of asking an address. */
export type Outcome =
  /** A version that was not here yet. */
  | { kind: "taken"; number: number }
  /** What it holds is what was taken before, or what is published here anyway. */
  | { kind: "same" }
  | { kind: "failed"; problem: Problem };

/** The last time an address was asked. */
export type Check = {
  address: string;
  /** ISO date and time. */
  at: string;
  outcome: Outcome;
  /** Of the last content that could be used. */
  validators?: Validators;
  hash?: string;
};

/** Where the playbook is fetched from; "" nowhere. */
export type PlaybookAddress = { address: string; byPolicy: boolean; last: Check | null };

type Stored = { address: string; last: Check | null };

const row = "playbookAddress";

const stored = async (): Promise<Stored> =>
  ((await database().settings.get(row))?.value as Stored | undefined) ?? { address: "", last: null };

/** The organisation's address over a manager's. Throws the database's errors, for `live`. */
export async function playbookAddressNow(): Promise<PlaybookAddress> {
  const [{ address, last }, { policy }] = await Promise.all([stored(), keptPolicy()]);
  const now = policy.playbookAddress ?? address;
  const byPolicy = policy.playbookAddress !== undefined;
  return { address: now, byPolicy, last: last?.address === now ? last : null };
}

export const livePlaybookAddress = (onAddress: (now: PlaybookAddress) => void): (() => void) =>
  live(playbookAddressNow, onAddress, () => {});

/** As a manager sets it; "" for none. */
export const setPlaybookAddress = (address: string): Promise<Result<void>> =>
  change((was) => ({ ...was, address }));

export const keepCheck = (last: Check): Promise<Result<void>> => change((was) => ({ ...was, last }));

const change = (to: (was: Stored) => Stored): Promise<Result<void>> =>
  inOneTransaction(
    () => [],
    async (db) => {
      await db.settings.put({ name: row, value: to(await stored()) });
    },
  );
