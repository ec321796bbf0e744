import { isVisible, queryDeep } from "./deep-query.ts";
import { toId18 } from "./salesforce-id.ts";
import { rootsIn } from "./shadow-roots.ts";

/** The two cards Lightning has for a record's files; both link to all of them. */
const lists =
  /\/lightning\/r\/(?:\w+\/)?(\w{15,18})\/related\/(?:AttachedContentDocuments|CombinedAttachments)\//;

/**
 * The card of this record's files. Other places of the page take files too (a post, an e-mail, a field of the organisation's own):
 * what is put there goes somewhere else, so they are never taken for it.
 */
export function filesCard(roots: ParentNode[], id: string): Element | null {
  for (const link of queryDeep(roots, 'a[href*="/related/"]')) {
    const named = lists.exec(link.getAttribute("href") ?? "")?.[1];
    const card = named && toId18(named) === id ? aroundIt(link, ".slds-card") : null;
    if (card && isVisible(card)) return card;
  }
  return null;
}

export const fileInputsIn = (card: Element): Element[] => queryDeep(rootsIn(card), "input[type=file]");

/** The nearest such element around it, also outside the component it is in. */
function aroundIt(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? aroundIt(root.host, selector) : null);
}
