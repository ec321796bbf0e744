import { hasHooks } from "./hooks.js";
import { addressLocale, count, day, isAmerican, money, word } from "./language.js";

/** What a record's page shows, in the form `one-record-home-flexipage2` draws. Pure: a record in, a description out. */

const address = (kind, value) => ({
  api: `${kind}Address`,
  label: word(`${kind} Address`),
  kind: "address",
  value: { ...value, locale: addressLocale },
  fixed: true,
});
const stagesOf = (stages, chosen) =>
  [...stages, "Closed Lost"].map((stage) => ({ value: stage, selected: stage === chosen }));

export const path = (object, id) => `/lightning/r/${object}/${id}/view`;

export function opportunityPage(opportunity, account, stages, layout = opportunity.layout) {
  const accountLink = { name: account.name, href: path("Account", account.id) };
  const ownerLink = { name: opportunity.owner, href: path("User", "005NF000000JRivYAG") };
  const field = (api, label, kind, value, more = {}) => ({
    api,
    label: word(label),
    kind,
    value,
    currency: opportunity.currency,
    ...more,
  });
  /** A field without permission is not on the page at all, nor its copies in the highlights and in lists. */
  const seen = (things) => things.filter((thing) => !opportunity.hidden?.includes(thing.api));
  const fixed = { fixed: true };
  const related = (list) => `/lightning/r/Opportunity/${opportunity.id}/related/${list}/view`;
  return {
    entity: word("Opportunity"),
    objectName: "Opportunity",
    icon: "standard:opportunity",
    name: opportunity.name,
    layout,
    actions: ["Edit", "New Quote", "Clone"],
    stages,
    stage: opportunity.stage,
    closed: opportunity.closed,
    highlights: seen([
      { api: "AccountId", label: word("Account Name"), isLookup: true, value: accountLink },
      { api: "CloseDate", label: word("Close Date"), value: day(opportunity.closeDate) },
      { api: "Amount", label: word("Amount"), value: money(opportunity.amount, opportunity.currency) },
      { api: "OwnerId", label: word("Opportunity Owner"), isLookup: true, value: ownerLink },
    ]),
    sections: [
      {
        title: "Opportunity Information",
        fields: seen([
          field("OwnerId", "Opportunity Owner", "lookup", ownerLink, fixed),
          // Dynamic Forms get the amount as text the server has formatted, page layouts as a number. Both are met.
          layout === "page" && isAmerican
            ? field("Amount", "Amount", "money", opportunity.amount)
            : field("Amount", "Amount", "text", money(opportunity.amount, opportunity.currency)),
          field("Name", "Opportunity Name", "text", opportunity.name),
          isAmerican
            ? field("CloseDate", "Close Date", "date", opportunity.closeDate)
            : field("CloseDate", "Close Date", "text", day(opportunity.closeDate)),
          field("AccountId", "Account Name", "lookup", accountLink, fixed),
          field("StageName", "Stage", "text", opportunity.stage, {
            options: stagesOf(stages, opportunity.stage),
          }),
          field("Type", "Type", "text", opportunity.type, fixed),
          field("Probability", "Probability (%)", "percent", opportunity.probability, fixed),
          field("LeadSource", "Lead Source", "text", opportunity.leadSource, fixed),
          field("NextStep", "Next Step", "text", opportunity.nextStep),
        ]),
      },
      {
        title: "Description Information",
        fields: [
          field("Description", "Description", "text", opportunity.description, { ...fixed, wide: true }),
        ],
      },
      {
        title: "System Information",
        fields: [
          field("CreatedById", "Created By", "text", `${opportunity.owner}, ${opportunity.created}`, fixed),
          field(
            "LastModifiedById",
            "Last Modified By",
            "text",
            `${opportunity.owner}, ${opportunity.modified}`,
            fixed,
          ),
        ],
      },
    ],
    lists: [
      card("Products", "standard:product", related("OpportunityLineItems"), lineRows(opportunity), [
        "Product",
        "Quantity",
        "Sales Price",
        "Date",
      ]),
      card("Contact Roles", "standard:contact", related("OpportunityContactRoles"), contactRows(opportunity)),
    ],
    files: files === "none" ? undefined : fileCard(opportunity, related("AttachedContentDocuments")),
    otherUpload: files === "several",
  };
}

/** `?files=none`: the layout has no such card, `closed`: nobody may add any, `several`: something else on the page takes files too. */
const asked = new URLSearchParams(globalThis.location?.search);
const files = asked.get("files");

const fileCard = ({ files: kept = [] }, href) => ({
  href,
  closed: files === "closed",
  way: asked.get("upload") ?? undefined,
  kept: kept.map(({ name, size }, at) => ({
    id: `${at}`,
    title: name.replace(/\.\w+$/, ""),
    meta: `Nov 22, 2026 • ${Math.ceil(size / 1024)}KB • ${name.split(".").pop()}`,
  })),
});

/** A card shows a few rows and says how many there are; with `columns`, only those. */
function card(title, icon, href, rows, columns) {
  const shown = columns?.map(word);
  const drawn = rows.slice(0, rowsOnCard).map((row) => ({
    ...row,
    cells: row.cells.filter(({ label }) => !shown || shown.includes(label)),
  }));
  return { title: word(title), icon, href, rows: drawn, total: rows.length };
}
const rowsOnCard = 3;

/** Without hooks a cell has its label and its text, and nothing that is the same in every language. */
const cell = (column, label, value, text) => ({
  ...(hasHooks && { column, value }),
  label: word(label),
  text,
});

export const lineRows = ({ lines, currency, hidden }) =>
  lines.map((line, at) => ({
    id: line.id,
    cells: [
      cell(`Product2.Name-text-${at}`, "Product", line.name, line.name),
      cell(`Product2.ProductCode-text-${at}`, "Product Code", line.code, line.code),
      cell(`Quantity-number-${at}`, "Quantity", String(line.quantity), count(line.quantity)),
      ...(hidden?.includes("Amount")
        ? []
        : [cell(`UnitPrice-currency-${at}`, "Sales Price", String(line.price), money(line.price, currency))]),
      cell(`ServiceDate-date-${at}`, "Date", line.date, day(line.date)),
    ],
  }));

const contactRows = ({ contacts }) =>
  contacts.map((contact) => {
    const name = [contact.salutation, contact.first, contact.last].filter(Boolean).join(" ");
    return {
      id: contact.last,
      cells: [
        cell("Contact.Name-text-0", "Contact Name", contact.last, name),
        cell("Role-text-1", "Role", contact.role, contact.role),
        {
          ...cell("IsPrimary-boolean-2", "Primary", String(Boolean(contact.primary)), ""),
          ticked: contact.primary,
        },
      ],
    };
  });

/** The page of all products. */
export const productPage = (opportunity) => {
  const rows = lineRows(opportunity);
  return {
    title: word("Products"),
    record: { name: opportunity.name, href: path("Opportunity", opportunity.id) },
    meta: `${rows.length} items • Updated a few seconds ago`,
    rows,
  };
};

export function accountPage(account, opportunities) {
  const field = (api, label, kind, value) => ({ api, label: word(label), kind, value, fixed: true });
  return {
    entity: "Account",
    objectName: "Account",
    icon: "standard:account",
    name: account.name,
    layout: "page",
    actions: ["Edit", "New Contact"],
    highlights: [
      { label: word("Type"), value: account.type },
      { label: word("Phone"), value: account.phone },
      { label: word("Account Number"), value: account.number },
    ],
    sections: [
      {
        title: "Account Information",
        fields: [
          field("Name", "Account Name", "text", account.name),
          field("AccountNumber", "Account Number", "text", account.number),
          field("Type", "Type", "text", account.type),
          field("Phone", "Phone", "phone", account.phone),
          field("PaymentTerms__c", "Payment Terms", "text", account.terms),
        ],
      },
      {
        title: "Address Information",
        fields: [address("Billing", account.billing), address("Shipping", account.shipping)],
      },
    ],
    lists: [
      {
        title: "Opportunities",
        icon: "standard:opportunity",
        href: `/lightning/r/Account/${account.id}/related/Opportunities/view`,
        rows: opportunities.map((opportunity) => ({
          id: opportunity.id,
          cells: [
            { label: "Opportunity Name", value: opportunity.name, text: opportunity.name },
            { label: "Stage", value: opportunity.stage, text: opportunity.stage },
            {
              label: "Amount",
              value: String(opportunity.amount),
              text: money(opportunity.amount, opportunity.currency),
            },
          ],
        })),
      },
    ],
  };
}
