import { isVisible, queryDeep, visibleIn } from "./deep-query.ts";
import { toId18 } from "./salesforce-id.ts";
import { rootsIn } from "./shadow-roots.ts";
import { textOf } from "./text-of.ts";

type Roots = (Element | ShadowRoot)[];

/** The cards of a record's page, each with the list it shows ("OpportunityLineItems") by its link to all of it. */
export function cardsOf(
  roots: Roots,
): { list: string; record: string | null; roots: Roots; title: string }[] {
  return queryDeep(roots, "lst-related-list-single-container")
    .filter(isVisible)
    .flatMap((card) => {
      const inside = rootsIn(card);
      const title = visibleIn(inside, "h2.slds-card__header-title, .slds-card__header-title");
      const links = queryDeep(inside, 'a[href*="/related/"]').map((link) =>
        relatedIn(link.getAttribute("href")),
      );
      const link = links.find((one) => one !== undefined);
      return title && link ? [{ ...link, roots: inside, title: textOf(title) }] : [];
    });
}

const relatedIn = (href: string | null) => {
  const [, id, list] = /\/lightning\/r\/(?:\w+\/)?(\w{15,18})\/related\/(\w+)\//.exec(href ?? "") ?? [];
  return id && list ? { record: toId18(id), list } : undefined;
};
