import type { AccountSeen } from "../../src/crm/account-seen.ts";
import type { Address } from "../../src/crm/record.ts";
import { drawnIn, queryDeep } from "./deep-query.ts";
import { parseAddress } from "./parse-address.ts";
import { title } from "./salesforce-facts.ts";
import { fieldReader, type ObjectFields, type Shown } from "./salesforce-fields.ts";
import { accountLabels } from "./salesforce-labels.ts";
import { rootsIn } from "./shadow-roots.ts";
import { textOf } from "./text-of.ts";

type Roots = (Element | ShadowRoot)[];
type Facts = Omit<AccountSeen, "crm" | "host">;

const fields: ObjectFields = {
  object: "Account",
  labels: accountLabels,
  own: ["BillingAddress", "ShippingAddress", "AccountNumber"],
};

/** Everything an account's page shows of what deals need, or null while it is not certain that it is this account's. */
export function readAccount(roots: Roots, document: Document, id: string): Facts | null {
  const lang = document.documentElement.lang;
  const { read, names } = fieldReader(roots, fields);
  const heading = read("Name") ?? title(roots, document);
  if (!heading?.text || (names.length === 0 && !linksToItself(roots, id))) return null;

  const unread: string[] = [];
  const lossy: string[] = [];
  const text = (fact: string, shown: Shown | undefined): string | undefined => {
    if (!shown) unread.push(fact);
    else if (shown.lossy && shown.text) lossy.push(fact);
    return shown?.text || undefined;
  };
  const address = (fact: string, shown: Shown | undefined): Address | undefined => {
    if (!shown) unread.push(fact);
    const parsed = shown ? parseAddress(linesOf(shown.element), lang) : {};
    if (parsed.address && (parsed.lossy || shown?.lossy)) lossy.push(fact);
    return parsed.address;
  };
  // No standard field: whoever made it called it so.
  const terms = names.find((name) => /payment_?terms?/i.test(name)) ?? "PaymentTerms";
  const account = {
    name: heading.text,
    number: text("number", read("AccountNumber")),
    phone: text("phone", read("Phone")),
    paymentTerms: text("paymentTerms", read(terms)),
    billingAddress: address("billingAddress", read("BillingAddress")),
    shippingAddress: address("shippingAddress", read("ShippingAddress")),
  };
  const known = Object.entries(account).filter(([, value]) => value !== undefined);
  return {
    account: { id, ...Object.fromEntries(known) },
    ...(unread.length > 0 && { unread }),
    ...(lossy.length > 0 && { lossy }),
  };
}

/** A record's related lists link to themselves, and so give its id away. */
const linksToItself = (roots: Roots, id: string): boolean =>
  queryDeep(roots, 'a[href*="/related/"]').some((link) =>
    link.getAttribute("href")?.includes(`/${id.slice(0, 15)}`),
  );

/** An address is drawn in a block per line. */
function linesOf(shown: Element): string[] {
  const drawn = drawnIn(shown, "lightning-formatted-address") ?? shown;
  const blocks = queryDeep(rootsIn(drawn), "div").filter((block) => block.querySelector("div") === null);
  return blocks.length > 0 ? blocks.map(textOf) : textOf(drawn).split(/\n/);
}
