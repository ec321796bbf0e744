import type { CrmRecord } from "../../src/crm/record.ts";
import { drawnIn, queryDeep, visibleIn } from "./deep-query.ts";
import { parseAmount } from "./parse-amount.ts";
import { type DayOrder, orderOf, parseDate } from "./parse-date.ts";
import { fieldReader, type ObjectFields, type Shown } from "./salesforce-fields.ts";
import { toId18 } from "./salesforce-id.ts";
import { dealLabels } from "./salesforce-labels.ts";
import { readPath } from "./salesforce-path.ts";
import { listsOnCards } from "./salesforce-related.ts";
import { textOf } from "./text-of.ts";

export type Facts = Omit<CrmRecord, "crm" | "id" | "host" | "url">;
type Roots = (Element | ShadowRoot)[];
type Text = Pick<Shown, "text" | "lossy">;

const opportunity: ObjectFields = { object: "Opportunity", labels: dealLabels, own: ["Amount", "CloseDate"] };

/** Everything an opportunity's page shows, or null while it shows none of an opportunity's fields. */
export function readFacts(roots: Roots, document: Document, id: string): Facts | null {
  const lang = document.documentElement.lang;
  const { read } = fieldReader(roots, opportunity);
  const [name, account, amount, closeDate, owner, type, stageField, currencyField] = [
    "Name",
    "AccountId",
    "Amount",
    "CloseDate",
    "OwnerId",
    "Type",
    "StageName",
    "CurrencyIsoCode",
  ].map(read);
  if (!name && !account && !amount && !closeDate && !owner && !type && !stageField) return null;

  const lossy: string[] = [];
  const unread: string[] = [];
  const take = <T>(fact: string, shown: Text | undefined, value: T | undefined, unsure = false) => {
    if (value !== undefined && (unsure || shown?.lossy)) lossy.push(fact);
    // Shown and blank is an answer: the record has none.
    if (value === undefined && (!shown || shown.text)) unread.push(fact);
    return value;
  };
  const text = (fact: string, shown: Text | undefined) => take(fact, shown, shown?.text || undefined);

  const money = parseAmount(amount?.text ?? "", lang);
  const code = /^[A-Z]{3}\b/.exec(currencyField?.text ?? "")?.[0];
  const order = dayOrder(roots);
  const date = parseDate(closeDate?.text ?? "", lang, order);
  const path = readPath(roots);
  // The field is the record's own value. Its copy in the highlights may be cut; the path's is whole.
  const stage =
    path.stage && (!stageField || stageField.lossy) ? { text: path.stage, lossy: false } : stageField;
  const lists = listsOnCards(roots, id, lang, order);
  const facts: { [Fact in keyof Facts]: Facts[Fact] | undefined } = {
    name: text("name", name ?? title(roots, document)),
    account: take("account", account, account && accountIn(account)),
    amount: take("amount", amount, money.amount, money.lossy),
    currency: amount && take("currency", amount, code ?? money.currency, !code && money.currencyUnsure),
    closeDate: take("closeDate", closeDate, date.date, date.lossy),
    stage: text("stage", stage),
    closed: path.closed,
    owner: take("owner", owner, owner?.text ? { name: owner.text } : undefined),
    type: text("type", type),
    ...lists.facts,
    lossy: some([...lossy, ...lists.lossy]),
    partial: some(lists.partial),
    unread: some([...unread, ...lists.unread]),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}

const some = (facts: string[]): string[] | undefined => (facts.length > 0 ? facts : undefined);

/** The heading of the page: the record's name, unless somebody put another field there. */
export function title(roots: Roots, document: Document): Text | undefined {
  const element = visibleIn(roots, 'slot[name="primaryField"] > *', '[slot="primaryField"]');
  const text = element && textOf(element);
  return text ? { text, lossy: !document.title.startsWith(text) } : undefined;
}

/** The id is in the link: names change, and two accounts may share one. */
function accountIn(shown: Shown): Facts["account"] {
  const link = drawnIn(shown.element, 'a[href*="/lightning/r/"]');
  const id = toId18(/\/(001\w{12,15})(?:\/|$)/.exec(link?.getAttribute("href") ?? "")?.[1] ?? "");
  const name = link ? textOf(link) : shown.text;
  return name || id ? { ...(id && { id }), ...(name && { name }) } : undefined;
}

/** Dates elsewhere on the page say which way round this person's Salesforce writes them; its language does not. */
export function dayOrder(roots: Roots): DayOrder | undefined {
  const shown = ['[data-output-element-id="output-field"]', "lightning-formatted-date-time"].flatMap(
    (selector) => queryDeep(roots, selector).map(textOf),
  );
  // A long text is somebody's own, and may quote a date in any order.
  const orders = new Set(shown.flatMap((text) => (text.length < 40 && orderOf(text)) || []));
  return orders.size === 1 ? [...orders][0] : undefined;
}
