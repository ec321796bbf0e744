import type { Beside } from "../../extension/storage/change-answers.ts";
import type { CrmRecord } from "../../src/crm/record.ts";

/** A deal of which nothing is known but its name, and its page as it was read. */
export const record: CrmRecord & { name: string } = {
  crm: "salesforce",
  host: "northfield.lightning.force.com",
  id: "006A",
  url: "https://northfield.lightning.force.com/006A",
  name: "A deal",
};
export const beside: Beside = { record, readAt: "2026-11-22T09:00:00.000Z" };
