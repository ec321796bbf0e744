/** What the tests put into a page: the adapters and the watch, as the content script has them. */

export { attachFile } from "../../extension/crm/attach/attach-file.ts";
export { queryDeep } from "../../extension/crm/deep-query.ts";
export { describePage } from "../../extension/crm/diagnosis/describe-page.ts";
export { adapters } from "../../extension/crm/index.ts";
export { rootsIn } from "../../extension/crm/shadow-roots.ts";
export { watchRecord } from "../../extension/crm/watch.ts";
