import RelatedListPage from "lst/relatedListPage";
import { createElement } from "lwc";
import RecordHome from "one/recordHomeFlexipage2";
import { churn, draw, drawnAtLast, noRecord } from "./awkward.js";
import { consoleStage } from "./console-stage.js";
import { listPage, opportunityList } from "./list-page.js";
import { accountPage, opportunityPage, productPage } from "./record-pages.js";
import { standardStage } from "./standard-stage.js";
import { openStore } from "./store.js";

const asked = new URLSearchParams(location.search);
/** How long the page before stays in front after the address has changed, and how long a record takes to load. */
const hold = Number(asked.get("hold") ?? 0);
const latency = Number(asked.get("latency") ?? 120);

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
let latest = 0;

export async function start() {
  const store = await openStore(location.hostname);
  const center = document.querySelector(".oneCenterStage");

  const stage = asked.get("app") === "console" ? consoleStage(center) : standardStage(center);

  async function show() {
    const turn = ++latest;
    await pause(hold);
    if (turn !== latest) return;
    const address = new URL(location.href);
    const { container, title: before } = stage.show(address);
    if (before) {
      document.title = before;
      return;
    }
    container.replaceChildren(skeleton());
    await (asked.get("latency") === "never" ? drawnAtLast : pause(latency));
    if (turn !== latest) return stage.drop(address, container);
    const { body, title, tab } = pageOf(store, address.pathname);
    container.replaceChildren(body);
    if (asked.has("churn")) churn(container, Number(asked.get("churn")));
    document.title = `${title} | Salesforce`;
    for (const item of document.querySelectorAll("[data-object]"))
      item.classList.toggle("slds-is-active", item.dataset.object === tab);
    stage.drawn(address, container, document.title);
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
  /** For tests: go somewhere without a page load, change a record as another user's save would, draw what is held back. */
  globalThis.practice = { go, draw, change: (id, values) => change(store, id, values) };
  show();
}

function pageOf(store, address) {
  const [, object, id, list] =
    /^\/lightning\/r\/(?:(\w+)\/)?(\w{15,18})\/(?:related\/(\w+)\/)?/.exec(address) ?? [];
  const opportunity = id && store.opportunity(id);
  const account = id && store.account(id);
  if (opportunity && list === "OpportunityLineItems") {
    const body = createElement("lst-related-list-page", { is: RelatedListPage });
    body.page = productPage(opportunity);
    return { body, title: body.page.title, tab: "Opportunity" };
  }
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
  if (object === "Opportunity" && !list) return { body: noRecord(), title: "Lightning Experience", tab: "" };
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
  body.addEventListener("filekept", ({ detail }) => {
    // Only in this page's memory: nothing is uploaded anywhere.
    opportunity.files = [detail, ...(opportunity.files ?? [])];
    change(store, opportunity.id, {});
  });
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
