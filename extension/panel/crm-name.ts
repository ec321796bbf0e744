import { adapters } from "../crm/index.ts";

/** "Salesforce"; the id itself for a CRM this release does not know (any more). */
export const crmName = (crm: string): string => adapters.find(({ id }) => id === crm)?.name ?? crm;
