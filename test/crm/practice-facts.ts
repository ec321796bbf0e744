import practice from "../../scripts/practice-crm/records.json" with { type: "json" };

export type Deal = (typeof practice.opportunities)[number];
type Line = { id: string; code: string; name: string; quantity: number; price: number; date: string };
type Contact = { salutation: string; first: string; last: string; role: string; primary?: boolean };

/** As many rows as a card of the practice CRM shows. */
const onCard = 3;

export function practiceRecord(start: string): Deal {
  const found = practice.opportunities.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`No practice deal is called ${start}…`);
  return found;
}

export const hostOf = (each: Deal): string =>
  `northfield${each.sandbox ? "--uat.sandbox" : ""}.lightning.force.com`;

export const accountOf = (each: Deal) => {
  const account = practice.accounts.find(({ id }) => id === each.account);
  if (!account) throw new Error(`No practice account is ${each.account}`);
  return account;
};

/** What must be read of a deal's page: everything the page shows, exactly. */
export function recordOf(each: Deal) {
  const maySee = !each.hidden;
  const amount = each.amount !== null && maySee ? { amount: each.amount, currency: each.currency } : {};
  const all = linesOf(each);
  return {
    ...identityOf(each),
    ...(each.name && { name: each.name }),
    account: { id: each.account, name: accountOf(each).name },
    ...amount,
    closeDate: each.closeDate,
    stage: each.stage,
    ...(each.closed && { closed: each.closed }),
    owner: { name: each.owner },
    ...(each.type && { type: each.type }),
    lines: all.slice(0, onCard).map(({ code: _, ...line }) => line),
    linesShown: { count: all.length, columns: columnsOf(each).filter((column) => column !== "code") },
    contacts: (each.contacts as Contact[]).map(({ salutation, first, last, role, primary }) => ({
      name: [salutation, first, last].filter(Boolean).join(" "),
      role,
      ...(primary && { primary }),
    })),
    ...(all.length > onCard && { partial: ["lines"] }),
    ...(!maySee && { unread: ["amount"] }),
  };
}

/** What must be read of the page of all its products. */
export const listOf = (each: Deal) => ({
  ...identityOf(each),
  name: each.name,
  lines: linesOf(each),
  linesShown: { count: each.lines.length, columns: columnsOf(each) },
  ...(!each.hidden && { currency: each.currency }),
  unread: ["amount", "closeDate", "stage", "owner", "type", "account"],
});

const identityOf = (each: Deal) => ({
  crm: "salesforce",
  id: each.id,
  host: hostOf(each),
  url: `https://${hostOf(each)}/lightning/r/Opportunity/${each.id}/view`,
});

const linesOf = (each: Deal) =>
  (each.lines as Line[]).map(({ id, code, name, quantity, price, date }) => ({
    id,
    code,
    name,
    quantity,
    ...(!each.hidden && { unitPrice: price }),
    date,
  }));

/** An empty list has no column. */
const columnsOf = (each: Deal): string[] =>
  each.lines.length === 0 ? [] : ["code", "name", "quantity", ...(each.hidden ? [] : ["unitPrice"]), "date"];

/** What must be read of an account's page. */
export function accountSeenOf(each: Deal) {
  const { id, name, number, phone, terms, billing, shipping } = accountOf(each);
  const address = ({ province, ...parts }: typeof billing) => ({ ...parts, region: province });
  return {
    crm: "salesforce",
    host: hostOf(each),
    account: {
      id,
      name,
      number,
      ...(phone && { phone }),
      paymentTerms: terms,
      billingAddress: address(billing),
      shippingAddress: address(shipping),
    },
  };
}
