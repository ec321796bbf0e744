import type { Stand } from "../../src/checklist/profile/standing.ts";
import type { Question } from "../../src/checklist/question.ts";
import type { DepartmentReadiness, Readiness } from "../../src/checklist/readiness.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { KnownStage } from "../../src/crm/stages.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import type { Trouble } from "../crm/adapter.ts";
import type { SaveState } from "../inputs/save-queue.ts";
import type { IssuedPacket } from "../storage/deals.ts";
import type { Customer } from "../storage/profiles.ts";
import type { DriftView } from "./drift/drift-view.ts";
import type { LateView } from "./late/late-view.ts";

/** A sense check that found something, in words. */
export type WarningView = {
  id: string;
  title: string;
  detail: string;
  departments: string[];
  blocks: boolean;
  /** Fields it looked at. */
  fields: string[];
};

/** A packet already issued, as the footer says it. */
export type PacketView = IssuedPacket;

/** One deal as the panel draws it: plain data, so that every state of it can be shown without a browser's storage. */
export type DealView = {
  key: string;
  record: CrmRecord;
  /** Nothing could be read of its page; `record` is what was known before. */
  trouble?: Trouble | undefined;
  /** The page shows no name: what the record is called, if anything, the rep said. */
  nameIsGiven?: boolean;
  /** "Salesforce". */
  crmName: string;
  stage: KnownStage;
  playbook: Playbook;
  questions: Question[];
  departments: DepartmentReadiness[];
  readiness: Readiness;
  warnings: WarningView[];
  packets: PacketView[];
  /** Who issues the next one, as far as that is known. */
  repName: string;
  /** Options the record speaks for and nobody has ticked, by field. */
  suggestions: Record<string, string[]>;
  /** What the page says otherwise than the checklist and the last packet. */
  drift: DriftView;
  /** What was typed before the answer that stands, and could only be saved after it. */
  late: LateView[];
  /** Whose deal it is, and how it stands to what that customer always requires; null: nobody knows whose. */
  customer: CustomerView | null;
  save: SaveState;
  /** The organisation does not let this computer show prices; what is in here shows none any more. */
  hidesPrices?: true;
};

export type CustomerView = Customer & { stands: Stand[]; note: string };

/** The stage order a field becomes due at; what is never required comes last. */
export function stagePlace(playbook: Playbook, stage: string | null): number {
  const place = playbook.stages.findIndex(({ id }) => id === stage);
  return place < 0 ? playbook.stages.length : place;
}
