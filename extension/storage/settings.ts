import type { LabelOptions } from "../../src/packet/formats/labels/label-options.ts";
import type { ColumnOrders } from "../../src/packet/item-lines/column-order.ts";
import type { Company } from "../../src/playbook/playbook.ts";
import type { Problem, Result } from "../../src/values/result.ts";
import { type Database, database } from "./db.ts";
import { asResult } from "./problem.ts";
import { inOneTransaction } from "./transaction.ts";

/** Printers differ in how they draw in each paper, so the nudge is remembered by paper. */
export type LabelChoice = Pick<LabelOptions, "paper" | "symbols" | "qrText" | "copies"> & {
  nudges: Record<string, LabelOptions["nudge"]>;
};

/** What this machine remembers for its rep. */
export type Settings = {
  /** As it is printed on packets and written into the history. */
  repName: string;
  /** Per CRM, the stage names the rep was asked about: { salesforce: { "Verbal yes": "commit" } }. */
  stageNames: Record<string, Record<string, string>>;
  /** CRMs whose "Turn on" card was put away. */
  turnOnDismissed: string[];
  /** Who we are and where goods arrive, as first asked; null: as the playbook says. */
  company: Company | null;
  /** The first-run page has been gone through, or put away. */
  welcomed: boolean;
  /** How far it was gone through: a step's name. */
  welcomeStep: string;
  /** The button in the CRM's page, shown while something is due and the panel is closed. */
  pillOn: boolean;
  /** Where it was moved to: the edge, and how far down as a share of the window's height. */
  pillPlace: { side: "left" | "right"; down: number };
  /** Put away for a deal while it is in that stage: record key to the CRM's own stage. */
  pillDismissed: Record<string, string>;
  /** What is not watched on the page: "ship-to", a table's column "order-lines/unit-price", a fact "record.amount". */
  unwatched: string[];
  /** Packets issued here are signed with this profile's key. */
  signPackets: boolean;
  /** How labels were printed last; null: never. */
  labels: LabelChoice | null;
  /** How target systems want the lines for the ERP, and which of them was used last; "": none. */
  columnOrders: ColumnOrders;
  /** Says when the last backup is old. */
  backupReminder: boolean;
  /** ISO date and time: of the last backup saved here (null: none yet), and until when the reminder was put away. */
  backups: { last: string | null; awayUntil: string };
  /** Where a copy goes every day, how many are kept, when the last was written and what went wrong since; null: nowhere. */
  backupFolder: BackupFolder | null;
};

export type BackupFolder = {
  folder: FileSystemDirectoryHandle;
  keep: number;
  last: string | null;
  problem: Problem | null;
};

const defaults: Settings = {
  repName: "",
  stageNames: {},
  turnOnDismissed: [],
  company: null,
  welcomed: false,
  welcomeStep: "",
  pillOn: true,
  pillPlace: { side: "right", down: 0.5 },
  pillDismissed: {},
  unwatched: [],
  // On: it costs nobody a thought, a receiver without the desk sees one line more, and who only finds the switch once a packet
  // was disputed is too late. The key holds nothing about the rep.
  signPackets: true,
  labels: null,
  columnOrders: { used: "", orders: [] },
  backupReminder: true,
  backups: { last: null, awayUntil: "" },
  backupFolder: null,
};

export async function setting<Name extends keyof Settings>(name: Name): Promise<Settings[Name]> {
  const row = await database().settings.get(name);
  return (row?.value as Settings[Name] | undefined) ?? defaults[name];
}

/** All of them at once. Throws the database's errors, for `live`. */
export async function allSettings(): Promise<Settings> {
  const rows = await database().settings.toArray();
  const known = rows.filter(({ name }) => Object.hasOwn(defaults, name));
  return { ...defaults, ...Object.fromEntries(known.map(({ name, value }) => [name, value])) };
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
    (db) => putSetting(db, name, change),
  );

/** The same in the transaction that is open. */
export async function putSetting<Name extends keyof Settings>(
  db: Database,
  name: Name,
  change: (was: Settings[Name]) => Settings[Name],
): Promise<void> {
  await db.settings.put({ name, value: change(await setting(name)) });
}
