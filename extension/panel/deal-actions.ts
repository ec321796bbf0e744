import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Answer } from "../../src/checklist/answer.ts";
import type { Difference } from "../../src/checklist/differences.ts";
import type { LateChange } from "../../src/checklist/late-change.ts";
import type { Standing } from "../../src/checklist/profile/standing.ts";
import type { Row, Value } from "../../src/field-kinds/value.ts";
import type { Arrangement } from "../../src/inbound/packages.ts";
import type { CustomerPack } from "../../src/packet/customer-pack.ts";
import type { ColumnOrders } from "../../src/packet/item-lines/column-order.ts";
import type { Packet } from "../../src/packet/packet.ts";
import type { PacketDifference } from "../../src/packet/packet-drift.ts";
import type { Revises } from "../../src/packet/revise/change.ts";
import type { IsoDay } from "../../src/values/dates.ts";
import type { Problem, Result } from "../../src/values/result.ts";
import type { TableActions } from "../inputs/table/table-actions.ts";
import type { PackDraft } from "../storage/customer-packs.ts";
import type { DealHistory } from "../storage/history.ts";
import type { Packed } from "../storage/packages.ts";
import type { IssueRequest } from "../storage/packets.ts";
import type { Customer } from "../storage/profiles.ts";
import type { Takeover } from "../storage/standings.ts";
import type { DeliveryActions } from "./deliver/delivery-actions.ts";

export type DriftActions = {
  take: (all: Difference[]) => void;
  /** Leaves it aside until the page changes again: against the checklist, or against the last packet. */
  leave: (all: PacketDifference[], where: "kept" | "keptForPacket") => void;
  sayAgain: (all: PacketDifference[], where: "kept" | "keptForPacket") => void;
  /** Whether changes of a question, a column or a fact are said, on every deal. */
  watch: (name: string, watched: boolean) => void;
};

export type ProfileActions = {
  take: (takeover: Takeover) => void;
  /** What the deal goes by from now on; no answer changes. */
  goBy: (by: Readonly<Record<string, Standing | undefined>>) => void;
  /** Why the deal is an exception; "": nothing said. */
  explain: (field: string, why: string) => void;
  /** Makes it a standing requirement of the deal's customer; null: it is none any more. */
  keepForCustomer: (customer: Customer, field: string, value: Value | null) => void;
};

export type PackActions = {
  /** The customer pack as it would be handed out now; null while nothing is known to come in. */
  draft: () => Promise<Result<PackDraft | null>>;
  /** Keeps it as it is handed out. */
  handOut: () => Promise<Result<CustomerPack>>;
  /** The day it was sent is the answer to that question. */
  sent: (field: string, day: IsoDay) => void;
  /** The page that prints its labels. */
  openLabels: () => void;
};

export type PackageActions = {
  /** Tells now and whenever it changes, here or in another window; null: nothing comes in. Returns how to stop. */
  watch: (tell: (packed: Packed | null) => void, onProblem: (problem: Problem | null) => void) => () => void;
  /** From what is stored now; null: back to the rule. */
  change: (by: (now: Arrangement) => Arrangement | null) => void;
  /** Tells the names of other deals under the same receipt number, now and whenever there are others. */
  watchSharing: (number: string, tell: (others: string[]) => void) => () => void;
};

export type { IssueRequest };

/** What the rep can do to the deal in front. Changes are saved by whoever provides this; the saved sign tells how it went. */
export type DealActions = {
  /** `why`: kept in the history, where there is more to say than that it was typed. */
  answer: (field: string, answer: Answer | undefined, why?: string) => void;
  /** The cells and rows of one table. */
  table: (field: string) => TableActions;
  /** What to do about a page that says something else now. */
  drift: DriftActions;
  /** What was typed before the answer that stands: takes it all the same, or leaves it at that. */
  late: { use: (late: LateChange) => void; settle: (seq: number) => void };
  /** What the customer always requires, and why this deal departs from it. */
  profile: ProfileActions;
  /** What the customer's packer gets. */
  pack: PackActions;
  /** What is in which package. */
  packages: PackageActions;
  chooseStage: (stage: string) => void;
  nameRecord: (name: string) => void;
  retrySaving: () => void;
  issue: (request: IssueRequest) => Promise<Result<Packet>>;
  /** What the next revision would change against the last; null: nothing was issued yet. */
  wouldRevise: () => Promise<Result<Revises | null>>;
  /** A packet as it was issued. */
  readIssued: (issued: { number: string; revision: string }) => Promise<Result<Packet>>;
  /** All that happened to the deal; null: nothing yet. */
  readHistory: () => Promise<Result<DealHistory | null>>;
  /** Which questions there are and why, for whoever decides on them. */
  openPlaybook: () => void;
  /** How target systems want the lines for the ERP, as this machine remembers it. */
  columnOrders: {
    read: () => Promise<Result<ColumnOrders>>;
    change: (to: (was: ColumnOrders) => ColumnOrders) => Promise<Result<void>>;
  };
  saveFile: (name: string, content: BlobPart, type: string) => void;
  /** Giving a file to the page in front; null where there is none. */
  delivery: DeliveryActions | null;
  /** Shows a page of our own in a tab. */
  openPage: (html: string) => void;
  /** How the page in front is built (docs/diagnose.md); null where we may not look. */
  howBuilt: () => Promise<string | null>;
};

const nothing = (): void => {};

const DealActionsContext = createContext<DealActions>({
  answer: nothing,
  table: () => ({
    changeCell: nothing,
    waitForCell: nothing,
    addRow: (_row: Row) => {},
    removeRow: nothing,
    newRowId: () => "",
  }),
  drift: { take: nothing, leave: nothing, sayAgain: nothing, watch: nothing },
  late: { use: nothing, settle: nothing },
  profile: { take: nothing, goBy: nothing, explain: nothing, keepForCustomer: nothing },
  pack: {
    draft: async () => ({ ok: true, value: null }),
    handOut: async () => ({ ok: false, problem: { code: "nothing-comes-in" } }),
    sent: nothing,
    openLabels: nothing,
  },
  packages: { watch: () => nothing, change: nothing, watchSharing: () => nothing },
  chooseStage: nothing,
  nameRecord: nothing,
  retrySaving: nothing,
  issue: async () => ({ ok: false, problem: { code: "not-saved" } }),
  wouldRevise: async () => ({ ok: true, value: null }),
  readIssued: async () => ({ ok: false, problem: { code: "packet-gone", params: [""] } }),
  readHistory: async () => ({ ok: true, value: null }),
  openPlaybook: nothing,
  columnOrders: {
    read: async () => ({ ok: true, value: { used: "", orders: [] } }),
    change: async () => ({ ok: false, problem: { code: "not-saved" } }),
  },
  saveFile: nothing,
  delivery: null,
  openPage: nothing,
  howBuilt: async () => null,
});

export const DealActionsProvider = DealActionsContext.Provider;

export const useDealActions = (): DealActions => useContext(DealActionsContext);
