import type { CrmAdapter, Reading } from "./adapter.ts";
import { isVisible, queryDeep, visibleIn } from "./deep-query.ts";
import { readAccount } from "./salesforce-account.ts";
import { readFacts } from "./salesforce-facts.ts";
import { fileInputsIn, filesCard } from "./salesforce-files.ts";
import { toId18 } from "./salesforce-id.ts";
import { knownLabels } from "./salesforce-labels.ts";
import { listOf, readListPage } from "./salesforce-related.ts";
import { rootsIn } from "./shadow-roots.ts";

const host = /\.lightning\.(force\.com(\.mcas\.ms)?|force\.mil|sfcrmapps\.cn)$/;

/** What every opportunity's and account's id begins with; the object's name may be missing, "/edit" or "/related/…" may follow. */
const dealPath = /^\/lightning\/r\/(?:Opportunity\/)?(006\w{12,15})(?:\/related\/(\w+)|\/|$)/i;
const accountPath = /^\/lightning\/r\/(?:Account\/)?(001\w{12,15})(?:\/(?:view|edit)?)?$/i;
const relatedPath = /\/lightning\/r\/(?:Opportunity\/|Account\/)?(00[16]\w{12,15})\/related\//i;

/**
 * The tab in front, in a standard app and in a console. Earlier records stay beside it, hidden. What is active is looked for first: a heavy
 * page is asked for one class in no time, for two selectors in a millisecond.
 */
const containers = "div.windowViewMode-normal.active, div.windowViewMode-maximized.active.lafPageHost";

/** Salesforce Lightning, on its own hosts and through Microsoft's Defender proxy. */
export const salesforce: CrmAdapter = {
  id: "salesforce",
  name: "Salesforce",
  hosts: [
    "https://*.lightning.force.com/*",
    "https://*.lightning.force.mil/*",
    "https://*.lightning.sfcrmapps.cn/*",
    "https://*.lightning.force.com.mcas.ms/*",
  ],
  labels: knownLabels,
  identify: (url) => idIn(url, dealPath),
  identifyAccount: (url) => idIn(url, accountPath),
  address: ({ origin }, id) => `${origin}/lightning/r/Opportunity/${id}/view`,
  listAddress({ origin }, id, fact) {
    const list = listOf(fact);
    return list ? `${origin}/lightning/r/Opportunity/${id}/related/${list}/view` : null;
  },
  files(document, id) {
    const container = salesforce.container(document);
    const card = container && filesCard(rootsIn(container), id);
    return card && { inputs: fileInputsIn(card), list: card };
  },
  container: (document) =>
    [...document.querySelectorAll("div.active")]
      .filter((tab) => tab.matches(containers) && isVisible(tab))
      .at(-1) ?? null,
  read,
};

const idIn = (url: URL, path: RegExp): string | null =>
  host.test(url.hostname) ? toId18(path.exec(url.pathname)?.[1] ?? "") : null;

function read(document: Document, url: URL): Reading {
  const deal = idIn(url, dealPath);
  const id = deal ?? idIn(url, accountPath);
  if (!id) return { kind: "no-record" };
  const container = salesforce.container(document);
  const roots = container ? rootsIn(container) : [];
  // While a form is open the page shows what was typed, not what was saved.
  if (belongsToAnother(roots, id) || visibleIn(roots, 'button[name="SaveEdit"]'))
    return { kind: "not-yet", id };

  if (!deal) {
    const seen = readAccount(roots, document, id);
    return seen
      ? { kind: "account", seen: { crm: salesforce.id, host: url.host, ...seen } }
      : { kind: "not-yet", id };
  }
  const list = dealPath.exec(url.pathname)?.[2];
  const facts = list
    ? readListPage(roots, list, deal, document.documentElement.lang)
    : readFacts(roots, document, deal);
  if (!facts) return { kind: "not-yet", id };
  const record = { crm: salesforce.id, id, host: url.host, url: salesforce.address(url, id), ...facts };
  return { kind: "record", record, ...(list && { part: true }) };
}

/** The URL changes before the page does. A record's related lists link to themselves, and so give its id away. */
function belongsToAnother(roots: ParentNode[], id: string): boolean {
  const ids = queryDeep(roots, 'a[href*="/related/"]').flatMap((link) => {
    const named = relatedPath.exec(link.getAttribute("href") ?? "")?.[1];
    return named?.startsWith(id.slice(0, 3)) ? [toId18(named)] : [];
  });
  return ids.length > 0 && !ids.includes(id);
}
