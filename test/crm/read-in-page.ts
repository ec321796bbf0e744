/** What the tests put into a page: the adapters and the watch, as the content script has them. */
export { adapters } from "../../extension/crm/index.ts";
export { watchRecord } from "../../extension/crm/watch.ts";
