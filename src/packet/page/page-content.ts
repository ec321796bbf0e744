import type { IsoDay } from "../../values/dates.ts";
import type { Change, RevisedDepartment, RevisedLabels } from "../revise/change.ts";

/**
 * A piece of a line: the playbook's own words as plain text, or something a person or the CRM supplied, which each format
 * sets apart (its direction, its length and its characters are not ours).
 */
export type Piece = string | Shown;
export type Shown = {
  value: string;
  /** The value is this day. */
  day?: IsoDay;
  /** How much the value can be trusted; without a mark it was answered. */
  mark?: "missing" | "waiting" | "assumed";
  /** This revision changed it. */
  changed?: true;
};
export type Line = Piece[];

/** A fact or a cell, with its smaller lines. */
export type Fact = { caption: string; fact: Line; small: Line[] };
export type Cell = { main: Line; small: Line[] };
export type LabelledValue = { label: string; value: Line };
/** An answer nobody has confirmed, and with whom it is to be confirmed. */
export type Assumption = LabelledValue & { confirmWith: Line };
export type PrintedWarning = { title: string; detail: string };
/** STOP lines first, then the others. */
export type PrintedWarnings = { stops: PrintedWarning[]; others: PrintedWarning[] };

/** What a format lays out, in this order; nothing in it is a template any more. */
export type PageContent =
  | { kind: "lines"; heading: string | null; strong: boolean; lines: Line[] }
  | { kind: "facts"; facts: Fact[] }
  | { kind: "rows"; heading: string; captions: string[]; rows: Cell[][] }
  | { kind: "each"; heading: string; strong: boolean; items: Line[][] }
  | { kind: "nothing"; text: string; lines: Line[] }
  | { kind: "barcode"; caption: string; data: string; readable: string }
  | { kind: "receipt"; packages: Line | null }
  | { kind: "signoffs"; heading: string; steps: string[] }
  | { kind: "assumptions"; heading: string; items: Assumption[] }
  | { kind: "rest"; heading: string; items: LabelledValue[] };

/** What was open when the packet was issued, in the order a reader must know it. */
export type OpenItems = {
  waiting: LabelledValue[];
  assumed: LabelledValue[];
  missing: LabelledValue[];
};

/** The head of every page of a packet. */
export type PacketHead = {
  /** Of a made-up deal. */
  practice: boolean;
  number: string;
  revision: string;
  issuedAt: string;
  issuedBy: string;
  /** Eight hex digits, as read over the phone. */
  checkCode: string;
  company: string;
  recordName: string;
  accountName: string;
  /** Issued although something was missing: who said so, and why. */
  gaps: { name: string; reason: string } | null;
};

/** What was and what is; several of one table stand under its name. */
export type ChangeGroup = { heading: string | null; changes: PrintedChange[] };
export type PrintedChange = Pick<Change, "kind" | "label" | "was" | "now">;

/** At the head of a page whose packet supersedes another. */
export type ChangeNotice = {
  revision: string;
  supersedes: string;
  effectivity: string;
  reason: string;
  groups: ChangeGroup[];
  /** Changes there was no room for; each is marked where it stands on the page. */
  more: number;
  /** The page's own department, with what it does; null on the cover, which is nobody's. */
  own: RevisedDepartment | null;
  departments: RevisedDepartment[];
  labels: RevisedLabels | null;
  resendInstructions: boolean;
};

export type DepartmentPage = {
  head: PacketHead;
  change: ChangeNotice | null;
  department: { id: string; name: string };
  title: string;
  headline: Line;
  /** Null: the page's data asks for no verdict. */
  readiness: { ready: boolean; missing: number } | null;
  open: OpenItems;
  /** Answers that depart from what this customer always requires. */
  exceptions: LabelledValue[];
  /** Locked questions somebody marked as not applicable; always with a reason. */
  notApplicable: LabelledValue[];
  warnings: PrintedWarnings;
  blocks: PageContent[];
};

/** Page 1 of the whole packet, for sales. */
export type CoverPage = {
  head: PacketHead;
  change: ChangeNotice | null;
  facts: LabelledValue[];
  departments: { name: string; required: number; done: number }[];
  open: OpenItems;
  exceptions: LabelledValue[];
  notApplicable: LabelledValue[];
  warnings: PrintedWarnings;
};
