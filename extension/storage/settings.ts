import type { Result } from "../../src/values/result.ts";
import { database } from "./db.ts";
import { asResult } from "./problem.ts";
import { inOneTransaction } from "./transaction.ts";

/** What this machine remembers for its rep. */
export type Settings = {
  /** As it is printed on packets and written into the history. */
  repName: string;
  /** Per CRM, the stage names the rep was asked about: { salesforce: { "Verbal yes": "commit" } }. */
  stageNames: Record<string, Record<string, string>>;
  /** CRMs whose "Turn on" card was put away. */
  turnOnDismissed: string[];
};

const defaults: Settings = { repName: "", stageNames: {}, turnOnDismissed: [] };

export async function setting<Name extends keyof Settings>(name: Name): Promise<Settings[Name]> {
  const row = await database().settings.get(name);
  return (row?.value as Settings[Name] | undefined) ?? defaults[name];
}

export const readSetting = <Name extends keyof Settings>(name: Name): Promise<Result<Settings[Name]>> =>
  asResult(() => setting(name));

/** Changes one setting by what it was, in one transaction. */
export const changeSetting = <Name extends keyof Settings>(
  name: Name,
  change: (was: Settings[Name]) => Settings[Name],
): Promise<Result<void>> =>
  inOneTransaction(
    () => [],
    async (db) => {
      await db.settings.put({ name, value: change(await setting(name)) });
    },
  );
