import attachScript from "../content/attach.ts?iife";
import diagnoseScript from "../content/diagnose.ts?iife";
import watchScript from "../content/index.ts?iife";
import orphanScript from "../content/orphan.ts?iife";
import pillScript from "../content/pill.ts?iife";
import readScript from "../content/read.ts?iife";
import { adapters } from "../crm/index.ts";
import type { PageScript } from "../platform/content-scripts.ts";

/**
 * What is registered with the browser and so runs on every page of a CRM: the watch of its address, nothing else. Once per CRM:
 * each is granted, registered and revoked by itself.
 */
export const pageScripts: PageScript[] = adapters.map(({ id, hosts }) => ({ id, hosts, file: watchScript }));

/** Put into a page when there is something for it to do there, with `putIntoTab`. */
export const onDemand = {
  /** Reads the record and tells of its changes: on a page worth reading. */
  reader: readScript,
  /** The button that opens the panel: where something is due and the panel is closed. */
  pill: pillScript,
  /** Takes away what an earlier version left in the page. */
  orphan: orphanScript,
  /** Says how the page is built, once, when the rep asks. */
  diagnosis: diagnoseScript,
  /** Puts a file into the page's own file input, when the rep presses "Attach". */
  attach: attachScript,
};
