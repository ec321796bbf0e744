import type { Choice, Known } from "../../../src/backup/merge/merge-chain.ts";
import type { Rows } from "../../../src/backup/read-backup.ts";
import type { TableName } from "../../../src/backup/row-schemas.ts";
import { contentHash } from "../../../src/values/hash.ts";
import type { Database } from "../db.ts";

/** Two values of which one has to be chosen. `of`: a deal's key, an account's, or a version's number. */
export type Conflict = {
  id: string;
  kind: "answer" | "requirement" | "packages" | "version";
  of: string;
  /** The deal or the customer as it is called; "" of a version. */
  name: string;
  /** Which question of which version of the playbook; "" of what is one whole. */
  field: string;
  /** Of a table whose rows were changed one by one: which row; its values are rows. */
  row?: string;
  playbook: number | null;
  ours: Known;
  theirs: Known;
};

/** What is not taken over and stays in the file, as it is called. A packet is kept with the opened files instead. */
export type Kept = { kind: "packet" | "pack" | "opened" | "setting" | "draft"; name: string };

/** What came of a merge, or would. */
export type MergeReport = {
  /** Deals that came, took something over, know more here than there, are the same in both, and are not in the file. */
  deals: { added: number; changed: number; ahead: number; same: number; onlyHere: number };
  answers: number;
  versions: number[];
  packets: number;
  customers: number;
  conflicts: Conflict[];
  kept: Kept[];
};

/** A merge under way, inside its transaction. */
export type Merging = {
  db: Database;
  theirs: Rows;
  /** By a conflict's id; what is not chosen stays as it is here. */
  choices: ReadonlyMap<string, Choice>;
  signed: { who: string; when: string };
  report: MergeReport;
  /** Deals of whose lists and search something changed. */
  touched: Set<string>;
  /** A version has another content: what other pages know of it fits no more. */
  versionChanged: boolean;
  /** Playbook numbers there, where another number has that version here. */
  renumbered: Map<number, number>;
};

export const rowsOf = <Row>({ theirs }: Merging, table: TableName): Row[] => theirs[table] as Row[];

/** What was chosen; the conflict is told whatever was. */
export function decide({ choices, report }: Merging, conflict: Omit<Conflict, "id">): Choice {
  // With the values: whoever chose between others has not chosen between these.
  const values = contentHash([conflict.ours.value, conflict.theirs.value]);
  const id = JSON.stringify([conflict.kind, conflict.of, conflict.field, conflict.row ?? "", values]);
  report.conflicts.push({ id, ...conflict });
  return choices.get(id) ?? "ours";
}

/** Rows by deal. */
export function grouped<Row>(rows: readonly Row[], of: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(of(row));
    if (group) group.push(row);
    else groups.set(of(row), [row]);
  }
  return groups;
}
