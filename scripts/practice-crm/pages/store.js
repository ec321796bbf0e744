/** The records of this organisation. Changes are kept for the tab, so that a reload shows what was saved. */
const kept = "practice-changes";

export async function openStore(host) {
  const { stages, accounts, opportunities } = await (await fetch("/practice/records.json")).json();
  const here = opportunities.filter((each) => Boolean(each.sandbox) === host.includes(".sandbox."));
  const find = (list, id) => list.find((each) => each.id.startsWith(id.slice(0, 15)));
  const store = {
    stages,
    opportunities: here,
    opportunity: (id) => find(here, id),
    account: (id) => find(accounts, id),
    ofAccount: (id) => here.filter((each) => each.account === id),
    /** Takes field values by Salesforce's names, as the edit form gives them. */
    change(id, values) {
      const opportunity = store.opportunity(id);
      if (values.Name !== undefined) opportunity.name = values.Name;
      if (values.Amount !== undefined) opportunity.amount = amountIn(values.Amount);
      if (values.CloseDate !== undefined) opportunity.closeDate = values.CloseDate;
      if (values.Description !== undefined) opportunity.description = values.Description;
      if (values.Owner !== undefined) opportunity.owner = values.Owner;
      // Of product lines, by their ids: saved on the line's own page, seen on the deal's.
      for (const line of opportunity.lines) line.quantity = values.Quantities?.[line.id] ?? line.quantity;
      if (values.NextStep !== undefined) opportunity.nextStep = values.NextStep;
      if (values.StageName !== undefined) {
        opportunity.stage = values.StageName;
        opportunity.closed = { "Closed Won": "won", "Closed Lost": "lost" }[values.StageName];
      }
      const changes = JSON.parse(sessionStorage.getItem(kept) ?? "{}");
      sessionStorage.setItem(
        kept,
        JSON.stringify({ ...changes, [opportunity.id]: { ...changes[opportunity.id], ...values } }),
      );
    },
  };
  for (const [id, values] of Object.entries(JSON.parse(sessionStorage.getItem(kept) ?? "{}"))) {
    if (store.opportunity(id)) store.change(id, values);
  }
  return store;
}

const amountIn = (typed) =>
  typed === "" || typed === null ? null : Number(String(typed).replace(/[^\d.-]/g, ""));
