import type { CrmAdapter, Reading } from "./adapter.ts";
import { isVisible, queryDeep, rootsIn, visibleIn } from "./deep-query.ts";
import { readFacts } from "./salesforce-facts.ts";
import { knownLabels } from "./salesforce-fields.ts";
import { toId18 } from "./salesforce-id.ts";

const host = /\.lightning\.(force\.com(\.mcas\.ms)?|force\.mil|sfcrmapps\.cn)$/;

/** 006 is what every opportunity's id begins with; the object's name may be missing, "/edit" or "/related/…" may follow. */
const recordPath = /^\/lightning\/r\/(?:Opportunity\/)?(006\w{12,15})(?:\/|$)/i;
const relatedPath = /\/lightning\/r\/(?:Opportunity\/)?(006\w{12,15})\/related\//i;

/** The tab in front, in a standard app and in a console. Earlier records stay beside it, hidden. */
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
  identify,
  address: ({ origin }, id) => `${origin}/lightning/r/Opportunity/${id}/view`,
  container: (document) => [...document.querySelectorAll(containers)].filter(isVisible).at(-1) ?? null,
  read,
};

function identify(url: URL): string | null {
  return host.test(url.hostname) ? toId18(recordPath.exec(url.pathname)?.[1] ?? "") : null;
}

function read(document: Document, url: URL): Reading {
  const id = identify(url);
  if (!id) return { kind: "no-record" };
  const container = salesforce.container(document);
  const roots = container ? rootsIn(container) : [];
  // While a form is open the page shows what was typed, not what was saved.
  if (belongsToAnother(roots, id) || visibleIn(roots, 'button[name="SaveEdit"]'))
    return { kind: "not-yet", id };

  const facts = readFacts(roots, document);
  if (!facts) return { kind: "not-yet", id };
  return {
    kind: "record",
    record: { crm: salesforce.id, id, host: url.host, url: salesforce.address(url, id), ...facts },
  };
}

/** The URL changes before the page does. A record's related lists link to themselves, and so give its id away. */
function belongsToAnother(roots: ParentNode[], id: string): boolean {
  const ids = queryDeep(roots, 'a[href*="/related/"]').flatMap((link) => {
    const named = relatedPath.exec(link.getAttribute("href") ?? "")?.[1];
    return named ? [toId18(named)] : [];
  });
  return ids.length > 0 && !ids.includes(id);
}
