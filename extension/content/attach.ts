import { attachFile } from "../crm/attach/attach-file.ts";

declare global {
  /** What `platform/content-scripts.ts` calls, once, when the rep attaches a file. In the world of our content scripts only. */
  var whitespotAsked: ((request: unknown) => Promise<string>) | undefined;
}

// Put into a page when the rep presses "Attach", and never before.
globalThis.whitespotAsked = (request) => attachFile(request);
