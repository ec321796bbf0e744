import { createElement } from "lwc";
import RecordHome from "one/recordHomeFlexipage2";
import { listPage, opportunityList, productList } from "./list-page.js";
import { accountPage, opportunityPage } from "./record-pages.js";
import { openStore } from "./store.js";

const asked = new URLSearchParams(location.search);
/** How long the page before stays in front after the address has changed, and how long a record takes to load. */
const hold = Number(asked.get("hold") ?? 0);
const latency = Number(asked.get("latency") ?? 120);
const keptPages = 6;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const drawn = new Map();
let latest = 0;

export async function start() {
  const store = await openStore(location.hostname);
  const center = document.querySelector(".oneCenterStage");

  /** As Lightning does: a container per page, the one in front `active`, those before it hidden but still there. */
  async function show() {
    const turn = ++latest;
    await pause(hold);
    if (turn !== latest) return;
    for (const page of center.children) page.classList.remove("active");
    const address = location.pathname;
    const kept = drawn.get(address);
    if (kept) {
      kept.container.classList.add("active");
      document.title = kept.title;
      return;
    }
    const container = document.createElement("div");
    container.className = "windowViewMode-normal oneContent active lafPageHost";
    container.append(skeleton());
    center.append(container);
    await pause(latency);
    if (turn !== latest) return container.remove();
    const { body, title, tab } = pageOf(store, address);
    container.replaceChildren(body);
    document.title = `${title} | Salesforce`;
    for (const item of document.querySelectorAll("[data-object]"))
      item.classList.toggle("slds-is-active", item.dataset.object === tab);
    drawn.set(address, { container, title: document.title });
    for (const [oldest, page] of drawn) {
      if (drawn.size <= keptPages) break;
      page.container.remove();
      drawn.delete(oldest);
    }
  }

  const go = (address) => {
    history.pushState({}, "", address);
    show();
  };

  document.addEventListener("click", (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    const inside = link?.getAttribute("href")?.startsWith("/lightning/") && !link.href.includes("?mode=");
    if (!inside || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(link.getAttribute("href"));
  });
  addEventListener("popstate", show);
  /** For tests: go somewhere without a page load, or change a record as another user's save would. */
  globalThis.practice = { go, change: (id, values) => change(store, id, values) };
  show();
}

function pageOf(store, address) {
  const [, object, id, list] =
    /^\/lightning\/r\/(?:(\w+)\/)?(\w{15,18})\/(?:related\/(\w+)\/)?/.exec(address) ?? [];
  const opportunity = id && store.opportunity(id);
  const account = id && store.account(id);
  if (opportunity && list === "OpportunityLineItems")
    return { body: productList(opportunity), title: "Products", tab: "Opportunity" };
  if (opportunity && !list)
    return {
      body: opportunityHome(store, opportunity),
      title: [opportunity.name, "Opportunity"].filter(Boolean).join(" | "),
      tab: "Opportunity",
    };
  if (account && !list) {
    const body = createElement("one-record-home-flexipage2", { is: RecordHome });
    body.page = accountPage(account, store.ofAccount(account.id));
    return { body, title: `${account.name} | Account`, tab: "Account" };
  }
  if (address.startsWith("/lightning/o/Opportunity"))
    return { body: opportunityList(store), title: "All Opportunities | Opportunities", tab: "Opportunity" };
  return {
    body: listPage(object ? "This page is not part of the practice CRM" : "Home", [], []),
    title: "Home",
    tab: "",
  };
}

function opportunityHome(store, opportunity) {
  const body = createElement("one-record-home-flexipage2", { is: RecordHome });
  body.dataset.record = opportunity.id;
  body.page = describe(store, opportunity);
  body.addEventListener("recordchange", (event) => change(store, opportunity.id, event.detail));
  return body;
}

function change(store, id, values) {
  store.change(id, values);
  for (const body of document.querySelectorAll(`[data-record="${store.opportunity(id).id}"]`))
    body.page = describe(store, store.opportunity(id));
}

const describe = (store, opportunity) =>
  opportunityPage(
    opportunity,
    store.account(opportunity.account),
    store.stages,
    asked.get("layout") ?? undefined,
  );

function skeleton() {
  const stencil = document.createElement("div");
  stencil.className = "forceHighlightsStencilDesktop stencil";
  for (let line = 0; line < 9; line++) stencil.append(document.createElement("div"));
  return stencil;
}
