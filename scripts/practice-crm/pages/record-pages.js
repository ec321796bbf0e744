/** What a record's page shows, in the form `one-record-home-flexipage2` draws. Pure: a record in, a description out. */

const money = (value, currency) =>
  value === null ? "" : new Intl.NumberFormat("en-US", { style: "currency", currency }).format(value);
export const day = (iso) => new Date(iso).toLocaleDateString("en-US", { timeZone: "UTC" });
const address = (kind, value) => ({
  api: `${kind}Address`,
  label: `${kind} Address`,
  kind: "address",
  value,
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
    label,
    kind,
    value,
    currency: opportunity.currency,
    ...more,
  });
  const fixed = { fixed: true };
  const related = (list) => `/lightning/r/Opportunity/${opportunity.id}/related/${list}/view`;
  return {
    entity: "Opportunity",
    objectName: "Opportunity",
    icon: "standard:opportunity",
    name: opportunity.name,
    layout,
    actions: ["Edit", "New Quote", "Clone"],
    stages,
    stage: opportunity.stage,
    closed: opportunity.closed,
    highlights: [
      { label: "Account Name", isLookup: true, value: accountLink },
      { label: "Close Date", value: day(opportunity.closeDate) },
      { label: "Amount", value: money(opportunity.amount, opportunity.currency) },
      { label: "Opportunity Owner", isLookup: true, value: ownerLink },
    ],
    sections: [
      {
        title: "Opportunity Information",
        fields: [
          field("OwnerId", "Opportunity Owner", "lookup", ownerLink, fixed),
          // Dynamic Forms get the amount as text the server has formatted, page layouts as a number. Both are met.
          layout === "page"
            ? field("Amount", "Amount", "money", opportunity.amount)
            : field("Amount", "Amount", "text", money(opportunity.amount, opportunity.currency)),
          field("Name", "Opportunity Name", "text", opportunity.name),
          field("CloseDate", "Close Date", "date", opportunity.closeDate),
          field("AccountId", "Account Name", "lookup", accountLink, fixed),
          field("StageName", "Stage", "text", opportunity.stage, {
            options: stagesOf(stages, opportunity.stage),
          }),
          field("Type", "Type", "text", opportunity.type, fixed),
          field("Probability", "Probability (%)", "percent", opportunity.probability, fixed),
          field("LeadSource", "Lead Source", "text", opportunity.leadSource, fixed),
          field("NextStep", "Next Step", "text", opportunity.nextStep),
        ],
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
      {
        title: "Products",
        icon: "standard:product",
        href: related("OpportunityLineItems"),
        rows: opportunity.lines.map((line) => ({
          id: line.id,
          cells: [
            { label: "Product", value: line.name, text: line.name },
            { label: "Quantity", value: String(line.quantity), text: `${line.quantity}.00` },
            {
              label: "Sales Price",
              value: String(line.price),
              text: money(line.price, opportunity.currency),
            },
            { label: "Date", value: line.date, text: day(line.date) },
          ],
        })),
      },
      {
        title: "Contact Roles",
        icon: "standard:contact",
        href: related("OpportunityContactRoles"),
        rows: opportunity.contacts.map((contact) => ({
          id: contact.last,
          cells: [
            {
              label: "Contact Name",
              value: contact.last,
              text: `${contact.salutation} ${contact.first} ${contact.last}`.trim(),
            },
            { label: "Role", value: contact.role, text: contact.role },
          ],
        })),
      },
    ],
  };
}

export function accountPage(account, opportunities) {
  const field = (api, label, kind, value) => ({ api, label, kind, value, fixed: true });
  return {
    entity: "Account",
    objectName: "Account",
    icon: "standard:account",
    name: account.name,
    layout: "page",
    actions: ["Edit", "New Contact"],
    highlights: [
      { label: "Type", value: account.type },
      { label: "Phone", value: account.phone },
      { label: "Account Number", value: account.number },
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
