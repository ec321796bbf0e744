import type { CrmRecord } from "../../src/crm/record.ts";

/** What reading a record's page gave. */
export type Reading =
  /** `record.lossy` and `record.unread` say what is unsure and what could not be read. */
  | { kind: "record"; record: CrmRecord }
  /** The URL names a record, but the page has not drawn it yet (skeleton, another record still in front). */
  | { kind: "not-yet"; id: string }
  /** The page is not a record of this CRM (a list, a board, settings). */
  | { kind: "no-record" };

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
  /** The record's id if the URL is a deal of this CRM; decides before the DOM is looked at. */
  identify(url: URL): string | null;
  read(document: Document, url: URL): Reading;
  /** Where the record in front is drawn; what is observed for changes. Null while there is none. */
  container(document: Document): Element | null;
};
