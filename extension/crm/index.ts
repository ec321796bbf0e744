import type { CrmAdapter } from "./adapter.ts";
import { salesforce } from "./salesforce.ts";

/** Every CRM we can read. Its hosts are also in manifest.json, its captured pages in test/crm/<id>. */
export const adapters: CrmAdapter[] = [salesforce];
