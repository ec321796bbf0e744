import readingScript from "../content/index.ts?iife";
import { adapters } from "../crm/index.ts";
import type { PageScript } from "../platform/content-scripts.ts";

/** The one content script, once per CRM: each CRM is granted, registered and revoked by itself. */
export const pageScripts: PageScript[] = adapters.map(({ id, hosts }) => ({
  id,
  hosts,
  file: readingScript,
}));
