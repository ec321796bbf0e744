import type { CrmRecord } from "../../src/crm/record.ts";
import { queryDeep, visibleIn } from "./deep-query.ts";
import type { DayOrder } from "./parse-date.ts";
import { cardsOf } from "./salesforce-cards.ts";
import { contactsIn } from "./salesforce-contacts.ts";
import { toId18 } from "./salesforce-id.ts";
import { contactLabels, type Labels, lineLabels } from "./salesforce-labels.ts";
import { linesIn } from "./salesforce-lines.ts";
import { type List, readList } from "./salesforce-lists.ts";
import { textOf } from "./text-of.ts";

type Roots = (Element | ShadowRoot)[];
type FromLists = Pick<CrmRecord, "lines" | "linesShown" | "contacts" | "currency">;
type Read = { facts: FromLists; lossy: string[]; partial: string[]; unread: string[] };

/** The related lists that hold facts of a deal, by Salesforce's names. */
const lists: Record<string, { fact: "lines" | "contacts"; labels: Labels } | undefined> = {
  OpportunityLineItems: { fact: "lines", labels: lineLabels },
  OpportunityContactRoles: { fact: "contacts", labels: contactLabels },
};

export const listOf = (fact: string): string | undefined =>
  Object.keys(lists).find((list) => lists[list]?.fact === fact);

/** What the cards of a deal's page show. A page without such a card says nothing of it: many layouts have it in another tab. */
export function listsOnCards(roots: Roots, id: string, lang: string, order: DayOrder | undefined): Read {
  const read: Read = { facts: {}, lossy: [], partial: [], unread: [] };
  for (const card of cardsOf(roots)) {
    const known = lists[card.list];
    if (!known || card.record !== id || known.fact in read.facts) continue;
    const list = readList(card.roots, card.title, known.labels);
    if (list) add(read, known.fact, list, lang, order);
    else read.unread.push(known.fact);
  }
  // The deal's own amount says its currency; prices only help where a page shows nothing else.
  delete read.facts.currency;
  return read;
}

/** A list's own page: the deal's name in its path, and all rows. Null while this deal's is not there. */
export function readListPage(
  roots: Roots,
  name: string,
  id: string,
  lang: string,
): Omit<CrmRecord, "crm" | "id" | "host" | "url"> | null {
  const path = queryDeep(roots, '.slds-breadcrumb a[href*="/lightning/r/"], nav a[href*="/lightning/r/"]');
  const own = path.find(
    (link) => toId18(/\/(006\w{12,15})(?:\/|$)/.exec(link.getAttribute("href") ?? "")?.[1] ?? "") === id,
  );
  // The address changes before the page: without the way back to this deal it may be another's list.
  if (!own) return null;
  const read: Read = {
    facts: {},
    lossy: [],
    partial: [],
    unread: ["amount", "closeDate", "stage", "owner", "type", "account"],
  };
  const known = lists[name];
  if (known) {
    const count = visibleIn(roots, ".slds-page-header__meta-text, .countSortedByFilteredBy");
    const list = readList(roots, count ? textOf(count) : "", known.labels);
    if (!list) return null;
    add(read, known.fact, list, lang, undefined);
  }
  const shown = textOf(own);
  if (!shown) read.unread.push("name");
  const remarks = { lossy: read.lossy, partial: read.partial, unread: read.unread };
  return {
    ...(shown && { name: shown }),
    ...read.facts,
    ...Object.fromEntries(Object.entries(remarks).filter(([, facts]) => facts.length > 0)),
  };
}

function add(
  read: Read,
  fact: "lines" | "contacts",
  list: List,
  lang: string,
  order: DayOrder | undefined,
): void {
  if (list.partial) read.partial.push(fact);
  if (fact === "contacts") read.facts.contacts = contactsIn(list);
  else {
    const { lossy, ...lines } = linesIn(list, lang, order);
    Object.assign(read.facts, lines);
    if (lossy) read.lossy.push("lines");
  }
}
