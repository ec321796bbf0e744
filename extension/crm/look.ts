import type { CrmAdapter, Reading, Trouble } from "./adapter.ts";
import { queryDeep } from "./deep-query.ts";
import { rootsIn } from "./shadow-roots.ts";
import { textOf } from "./text-of.ts";

/** What a record's page shows of it, and where. An adapter that fails on a page loses the facts of that page and nothing else. */
export function lookAt(
  adapter: CrmAdapter,
  document: Document,
  url: URL,
): { reading: Reading; container: Element | null } {
  try {
    return { container: adapter.container(document), reading: adapter.read(document, url) };
  } catch {
    const id = adapter.identify(url);
    return {
      container: null,
      reading: id ? unread(adapter, id, url, { kind: "failed" }) : { kind: "no-record" },
    };
  }
}

/** Facts every CRM shows of a deal. */
const facts = ["name", "stage", "amount", "closeDate", "type", "owner", "account"];

/** The deal as far as its address tells: what it is, and nothing of what it says. Of an account nothing is to be typed. */
export const unread = (adapter: CrmAdapter, id: string, url: URL, trouble: Trouble): Reading =>
  adapter.identify(url) === null
    ? { kind: "no-record" }
    : {
        kind: "record",
        record: { crm: adapter.id, id, host: url.host, url: adapter.address(url, id), unread: facts },
        trouble,
      };

/** Longer than any message, shorter than any record. */
const longestMessage = 300;

/** What a page says in place of a record, if it is only a sentence or two. */
export function messageIn(container: Element | null): string | undefined {
  if (!container) return undefined;
  const text = textOf(container);
  const isForm = queryDeep(rootsIn(container), "input", "textarea", "select").length > 0;
  return text && text.length <= longestMessage && !isForm ? text : undefined;
}
