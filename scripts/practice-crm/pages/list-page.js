import { day, money } from "./language.js";
import { path } from "./record-pages.js";

/** A list view, as plain elements: in Lightning too this part is older than web components. */
export function listPage(title, columns, rows) {
  const page = element("div", "slds-card slds-card_boundary forceListViewManager list-page");
  const header = element("div", "slds-page-header slds-page-header_object-home");
  const heading = element("h1", "slds-page-header__title", title);
  const meta = element(
    "p",
    "slds-page-header__meta-text",
    `${rows.length} items • Sorted by Close Date • Updated a few seconds ago`,
  );
  header.append(element("p", "slds-text-title", "Opportunities"), heading, meta);
  const table = element("table", "slds-table slds-table_bordered slds-table_cell-buffer forceRecordLayout");
  const head = element("tr", "slds-line-height_reset");
  head.append(...columns.map((column) => element("th", "heading", column)));
  const body = element("tbody");
  for (const { href, cells } of rows) {
    const row = element("tr", "slds-hint-parent");
    cells.forEach((text, index) => {
      const cell = element(index === 0 ? "th" : "td");
      cell.append(
        index === 0 && href
          ? Object.assign(element("a", "slds-truncate", text || "(no name)"), { href })
          : text,
      );
      row.append(cell);
    });
    body.append(row);
  }
  const tableHead = element("thead");
  tableHead.append(head);
  table.append(tableHead, body);
  page.append(header, table);
  return page;
}

export function opportunityList(store) {
  const rows = store.opportunities.map((each) => ({
    href: `${path("Opportunity", each.id)}${each.mode ? `?mode=${each.mode}` : ""}`,
    cells: [
      each.name,
      store.account(each.account).name,
      each.hidden?.includes("Amount") ? "" : money(each.amount, each.currency),
      day(each.closeDate),
      each.stage,
      each.owner,
    ],
  }));
  return listPage(
    "All Opportunities",
    ["Opportunity Name", "Account Name", "Amount", "Close Date", "Stage", "Owner"],
    rows,
  );
}

function element(tag, css = "", text = "") {
  return Object.assign(document.createElement(tag), { className: css, textContent: text });
}
