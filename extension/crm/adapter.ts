import type { AccountSeen } from "../../src/crm/account-seen.ts";
import type { CrmRecord } from "../../src/crm/record.ts";

/** Why nothing could be read of a record's page. The record then says who it is by its address, and names every fact `unread`. */
export type Trouble = {
  /** Still not drawn after a patient while, or the reading itself failed. */
  kind: "not-drawn" | "failed";
  /** What stands in the record's place, in the page's own words: that it was deleted, that it may not be seen. */
  says?: string | undefined;
};

/** What reading a record's page gave. */
export type Reading =
  /**
   * `record.lossy` and `record.unread` say what is unsure and what could not be read. `part`: the page of one of the record's
   * lists, which shows nothing else of it.
   */
  | { kind: "record"; record: CrmRecord; part?: true | undefined; trouble?: Trouble }
  /** A customer's account: what its page shows belongs to every deal of that account. */
  | { kind: "account"; seen: AccountSeen }
  /** The URL names a record, but the page has not drawn it yet (skeleton, another record still in front). */
  | { kind: "not-yet"; id: string }
  /** The page is not a record of this CRM (a list, a board, settings). */
  | { kind: "no-record" };

/** Where a page takes files: the inputs it has for them, and the part of it that lists what is there. */
export type FilesPlace = { inputs: Element[]; list: Element };

/**
 * One CRM, as its pages are built. An adapter is a pure function of a document and its URL: it never writes to the page,
 * never calls the CRM, and reads only what the person in front of it can see.
 */
export type CrmAdapter = {
  /** Goes into `record.crm`. */
  id: string;
  /** As people call it: "Salesforce". */
  name: string;
  /** Match patterns for the optional host permission and for the content script. */
  hosts: string[];
  /** The labels it looks for, in every language it knows: words of the CRM, not of anybody's record. */
  labels: string[];
  /** The record's id if the URL is a deal of this CRM; decides before the DOM is looked at. */
  identify(url: URL): string | null;
  /** The one address of a record, whichever of its pages the URL is of. */
  address(url: URL, id: string): string;
  /** The page of all of a record's "lines" or "contacts", of which its own page shows the first; null if there is none. */
  listAddress(url: URL, id: string, fact: string): string | null;
  /** The account's id if the URL is a customer's account. */
  identifyAccount(url: URL): string | null;
  read(document: Document, url: URL): Reading;
  /** Where this record takes files on its page; null where its page has no such place. */
  files(document: Document, id: string): FilesPlace | null;
  /** Where the record in front is drawn; what is observed for changes. Null while there is none. */
  container(document: Document): Element | null;
};
